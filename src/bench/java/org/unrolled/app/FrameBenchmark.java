package org.unrolled.app;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.unrolled.diagram.EdgeId;
import org.unrolled.io.RecentFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.unrolled.UnrolledView;
import org.unrolled.view.window.PanelLayout;

/**
 * How soon a dragged weight is on the screen. A real window on the display; the mouse drags the editor's slider, one
 * move at a time, at moments that have nothing to do with the frames. An empty window in which a dot runs is measured
 * first, as the floor.
 */
public final class FrameBenchmark {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final int WARM_UP = 250;
    private static final int EDITS = Integer.getInteger("edits", 600);
    private static final double FLOOR_SECONDS = 6;
    /** About what a mouse sends: 125 moves in a second, less what a hand rests. */
    private static final int LEAST_PAUSE = 6;
    private static final int MOST_PAUSE = 22;

    private static final Deque<Move> MOVES = new ArrayDeque<>();
    private static long moved;

    private static final String ROW = "%-16s %22s %22s %22s %16s %16s%n";

    private record Size(int words, int hidden) {
    }

    /** The mouse was moved to a place of the screen, at a moment. */
    private record Move(double x, long moment) {
    }

    private FrameBenchmark() {
    }

    /** Runs all of it, prints a table, and ends. */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        Platform.setImplicitExit(false);
        System.out.printf("%s, %s, JavaFX %s, %s%n", System.getProperty("os.name"),
                System.getProperty("java.runtime.version"), System.getProperty("javafx.runtime.version"),
                Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println("milliseconds; median, 95 % and 99 % of all");
        FrameTimes floor = floor();
        double usual = FrameTimes.quantile(floor.intervals(), 0.5);
        System.out.printf(ROW, "words x neurons", "event to painted", "event to on screen", "frame interval",
                "work per frame", "in next frame");
        print("empty window", floor, false);
        List<Size> sizes = List.of(new Size(4, 3), new Size(10, 3), new Size(10, 16));
        for (Size size : sizes) {
            FrameTimes times = drag(size);
            times.close(usual);
            print(size.words() + " x " + size.hidden(), times, true);
        }
        System.exit(0);
    }

    private static FrameTimes floor() throws Exception {
        FrameTimes times = new FrameTimes();
        Circle dot = new Circle(12);
        Stage stage = onFx(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new Pane(dot), WIDTH, HEIGHT));
            window.show();
            return window;
        });
        Thread.sleep(1500);
        AnimationTimer timer = timer(times, now -> dot.relocate(now / 4e6 % WIDTH, HEIGHT / 2));
        onFx(() -> start(timer));
        times.mark();
        Thread.sleep((long) (1000 * FLOOR_SECONDS));
        times.mark();
        onFx(() -> {
            timer.stop();
            stage.hide();
            return null;
        });
        return times;
    }

    private static FrameTimes drag(Size size) throws Exception {
        Stage stage = onFx(Stage::new);
        Studio studio = onFx(() -> {
            Studio made = new Studio(stage, document(size), null,
                    new RecentFiles(Files.createTempDirectory("frame-benchmark")));
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            made.window().setPanels(PanelLayout.usual(WIDTH, HEIGHT));
            return made;
        });
        Thread.sleep(2000);
        onFx(() -> {
            studio.session().moveTo(studio.session().walk().last());
            Optional.ofNullable(System.getProperty("picture"))
                    .map(id -> studio.window().lookup("#" + id))
                    .map(ToggleButton.class::cast)
                    .ifPresent(ToggleButton::fire);
            studio.window().diagram().unrolled().fitReadably();
            return null;
        });
        Thread.sleep(1500);
        Robot robot = onFx(Robot::new);
        click(robot, onFx(() -> onEdge(studio)));
        Thread.sleep(1500);
        Node slider = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#weight-slider"))
                .filter(node -> node != null)
                .findFirst()
                .orElseThrow());
        Point2D thumb = onFx(() -> middle(slider.lookup(".thumb")));
        onFx(() -> {
            robot.mouseMove(thumb);
            robot.mousePress(MouseButton.PRIMARY);
            return null;
        });
        move(robot, thumb, WARM_UP);
        FrameTimes times = new FrameTimes();
        AnimationTimer timer = timer(times, _ -> { });
        Runnable painted = () -> times.laidOut(System.nanoTime());
        onFx(() -> {
            MOVES.clear();
            stage.getScene().addPostLayoutPulseListener(painted);
            slider.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved = momentOf(event));
            AtomicReference<NetworkDocument> shown = new AtomicReference<>(studio.session().document());
            studio.session().onChange(() -> {
                NetworkDocument now = studio.session().document();
                if (shown.getAndSet(now) != now) {
                    times.edit(moved);
                }
            });
            return start(timer);
        });
        times.mark();
        move(robot, thumb, EDITS);
        times.mark();
        onFx(() -> {
            timer.stop();
            stage.getScene().removePostLayoutPulseListener(painted);
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
        Thread.sleep(300);
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        return times;
    }

    /** The middle of an edge into the last word, which is in sight at every size. */
    private static Point2D onEdge(Studio studio) {
        UnrolledView diagram = studio.window().diagram().unrolled();
        EdgeId edge = new EdgeId(WeightId.wh(0, 0), studio.session().trace().length() - 1);
        return diagram.localToScreen(diagram.pointOn(edge, 0.5));
    }

    private static void click(Robot robot, Point2D place) throws Exception {
        onFx(() -> {
            robot.mouseMove(place);
            return null;
        });
        Thread.sleep(200);
        onFx(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            return null;
        });
    }

    /** When the mouse was moved to where an event says it is; moves before it, which the system joined, are let go. */
    private static long momentOf(MouseEvent event) {
        long moment = System.nanoTime();
        while (!MOVES.isEmpty()) {
            Move move = MOVES.removeFirst();
            moment = move.moment();
            if (Math.abs(move.x() - event.getScreenX()) < 0.5) {
                break;
            }
        }
        return moment;
    }

    /** Moves back and forth, each time by more than a hundredth of the weight. */
    private static void move(Robot robot, Point2D middle, int count) throws Exception {
        Random pauses = new Random(1);
        for (int i = 1; i <= count; i++) {
            double x = Math.rint(middle.getX() + 80 * Math.sin(i / 9.0) + i % 2 * 3);
            Platform.runLater(() -> {
                MOVES.addLast(new Move(x, System.nanoTime()));
                robot.mouseMove(x, middle.getY());
            });
            Thread.sleep(pauses.nextInt(LEAST_PAUSE, MOST_PAUSE));
        }
        Thread.sleep(200);
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static NetworkDocument document(Size size) {
        List<String> words = List.of("Show", "is", "nice", "worst", "not");
        Random random = new Random(size.hidden());
        List<String> sentence = new ArrayList<>();
        for (int t = 0; t < size.words(); t++) {
            sentence.add(words.get(random.nextInt(words.size())));
        }
        int hidden = size.hidden();
        Rnn rnn = new Rnn(Activation.TANH, OutputActivation.SIGMOID, Reads.LAST,
                matrix(random, hidden, words.size()), matrix(random, hidden, hidden), Vector.zeros(hidden),
                matrix(random, 1, hidden), Vector.zeros(1), Vector.zeros(hidden));
        return new NetworkDocument(Optional.empty(), new Vocabulary(words), rnn, List.of("negative", "positive"),
                List.of(Sentence.of(String.join(" ", sentence))));
    }

    private static Matrix matrix(Random random, int rows, int columns) {
        return Matrix.ofRows(IntStream.range(0, rows)
                .mapToObj(_ -> random.doubles(columns, -1.5, 1.5).toArray())
                .toArray(double[][]::new));
    }

    private static void print(String name, FrameTimes times, boolean hasEdits) {
        System.out.printf(ROW, name, hasEdits ? quantiles(times.untilPainted()) : "",
                hasEdits ? quantiles(times.untilOnScreen()) : "", quantiles(times.intervals()),
                String.format(Locale.ROOT, "%.1f + %.1f", times.work()[0], times.work()[1]),
                hasEdits ? String.format(Locale.ROOT, "%.1f %% of %d", 100 * times.shareInNextFrame(), times.count())
                        : "");
    }

    private static String quantiles(double[] sorted) {
        return String.format(Locale.ROOT, "%.1f  %.1f  %.1f", FrameTimes.quantile(sorted, 0.5),
                FrameTimes.quantile(sorted, 0.95), FrameTimes.quantile(sorted, 0.99));
    }

    private static AnimationTimer timer(FrameTimes times, LongConsumer onFrame) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                times.begin(System.nanoTime());
                onFrame.accept(now);
            }
        };
    }

    private static Object start(AnimationTimer timer) {
        timer.start();
        return null;
    }

    private static <T> T onFx(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }
}
