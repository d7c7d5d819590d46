package org.unrolled.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The system's libraries that JavaFX needs on Linux, asked for before JavaFX is: a toolkit that failed to start cannot
 * be started again, and its own message is no help to anybody.
 */
final class NativeLibraries {

    /** What text needs, even without a display: library, and the Debian package that brings it. */
    private static final Map<String, String> TEXT = ordered(
            "libfreetype.so.6", "libfreetype6",
            "libfontconfig.so.1", "fontconfig",
            "libpango-1.0.so.0", "libpango-1.0-0",
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    /** What a window needs beside it. */
    private static final Map<String, String> WINDOW = ordered(
            "libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6");
    /** What drawing with the graphics card needs; without it the window is drawn in software. */
    private static final Map<String, String> GRAPHICS_CARD = ordered(
            "libGL.so.1", "libgl1",
            "libXxf86vm.so.1", "libxxf86vm1");
    private static final String X11 = "libX11.so.6";

    private NativeLibraries() {
    }

    /** The package that lacks for drawing text. */
    static Optional<String> missingForText() {
        return isLinux() ? missing(TEXT) : Optional.empty();
    }

    /** The package that lacks for a window. */
    static Optional<String> missingForWindow() {
        return isLinux() ? missing(TEXT).or(() -> missing(WINDOW)) : Optional.empty();
    }

    /** Whether the graphics card can be tried. */
    static boolean canUseGraphicsCard() {
        return !isLinux() || missing(GRAPHICS_CARD).isEmpty();
    }

    /** Whether a window can be opened: elsewhere than on Linux there is always a screen. */
    static boolean hasDisplay() {
        if (!isLinux()) {
            return true;
        }
        String display = System.getenv("DISPLAY");
        return display != null && !display.isBlank() && canOpenDisplay();
    }

    private static boolean canOpenDisplay() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
            Linker linker = Linker.nativeLinker();
            MemorySegment display = (MemorySegment) linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            int _ = (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(display);
            return true;
        } catch (IllegalArgumentException _) {
            // Without the library there may be a display all the same: then the window's own check names the package.
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> missing(Map<String, String> libraries) {
        return libraries.entrySet().stream()
                .filter(library -> !isThere(library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isThere(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
