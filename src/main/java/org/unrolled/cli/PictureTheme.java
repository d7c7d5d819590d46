package org.unrolled.cli;

import org.unrolled.io.OneLine;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the theme of a picture: a picture has no system whose light or dark it could follow. */
final class PictureTheme implements ITypeConverter<ThemeChoice> {

    @Override
    public ThemeChoice convert(String text) {
        return ThemeChoice.of(text)
                .filter(theme -> theme != ThemeChoice.SYSTEM)
                .orElseThrow(() -> new TypeConversionException(Messages.text("cli.themeName", OneLine.quoted(text))));
    }
}
