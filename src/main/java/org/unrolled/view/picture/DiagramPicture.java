package org.unrolled.view.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.unrolled.DiagramImage;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Theme;

/** Draws the unrolled diagram into a file. The toolkit must have been started; whoever calls is not on its thread. */
public final class DiagramPicture {

    private static final int DIGITS = 2;

    private DiagramPicture() {
    }

    /**
     * Writes a picture.
     *
     * @param words the sentence
     * @param cursor how far it has been read
     * @param theme its colours
     * @param png the file; if it exists it is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(NetworkDocument document, List<String> words, Cursor cursor, int width, int height,
            Theme theme, Path png) throws IOException {
        DiagramFrame frame = DiagramFrame.of(document, document.trace(words), cursor, DIGITS);
        Fonts.load();
        CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(copy(DiagramImage.draw(frame, theme.palette(), width, height)));
            } catch (RuntimeException | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        BufferedImage image = drawn.join();
        try (OutputStream out = Files.newOutputStream(png)) {
            ImageIO.write(image, "png", out);
        }
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
