package org.unrolled.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.unrolled.text.Messages;

/** Why the file system refused, in words. */
public final class Reason {

    private Reason() {
    }

    /** The reason of a failure, in one line and without the file's name. */
    public static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Messages.text("document.reason.missing");
            case AccessDeniedException _ -> Messages.text("document.reason.denied");
            case FileAlreadyExistsException _ -> Messages.text("document.reason.exists");
            case NotDirectoryException _ -> Messages.text("document.reason.notFolder");
            case FileSystemException other when other.getReason() != null -> OneLine.excerpt(other.getReason());
            default -> failure.getMessage() == null
                    ? failure.getClass().getSimpleName()
                    : OneLine.excerpt(failure.getMessage());
        };
    }
}
