package org.unrolled.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.model.document.Presentation;

/**
 * The program as a process of its own, with a hand on its keys that is part of it. It says on standard output what it
 * has done, a line each, and ends only when it is killed or its window is closed.
 */
final class Crashing {

    private final FxRobot robot = new FxRobot();

    private Crashing() {
    }

    /** What the hand does (work, recover), then the settings' folder, then a document. */
    public static void main(String[] arguments) {
        Crashing crashing = new Crashing();
        Thread hand = new Thread(() -> crashing.handle(arguments[0], Path.of(arguments[1])));
        hand.setDaemon(true);
        hand.setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        hand.start();
        UnrolledApp.open(arguments[2], Presentation.NONE);
        System.out.println("closed");
    }

    private void handle(String what, Path settings) {
        until(() -> Window.getWindows().stream().anyMatch(Window::isFocused));
        if (what.equals("work")) {
            learnWord();
            until(() -> isKept(settings));
            System.out.println("kept");
        } else {
            until(() -> robot.lookup("#recovery-line").tryQuery().isPresent()
                    && robot.lookup("#recovery").query().isVisible());
            System.out.println(robot.lookup("#recovery-line").queryAs(Label.class).getText());
            robot.clickOn("#recovery-recover");
            robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
            robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        }
    }

    /** A change of the document by keys alone: a word that is not known, and is added. */
    private void learnWord() {
        robot.clickOn("#sentence-field");
        robot.type(KeyCode.F, KeyCode.I, KeyCode.N, KeyCode.E, KeyCode.ENTER);
        robot.clickOn("#add-word");
    }

    private static boolean isKept(Path settings) throws Exception {
        Path folder = settings.resolve("recovery");
        if (Files.notExists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> work = files.filter(file -> file.toString().endsWith(".json")).toList();
            return !work.isEmpty();
        }
    }

    private static void until(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
