package org.unrolled.view.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.WeightsController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.view.WindowHand;
import org.unrolled.view.theme.Fonts;

/** A window with nothing but the weights panel and a button, and a hand on mouse and keys. */
@Tag("window")
abstract class WeightsWindow extends WindowHand {

    Session session;
    FrameController frames;
    WeightsPanel panel;
    final List<String> told = new ArrayList<>();
    /** Keys that reached the window, because the panel did not take them. */
    final List<KeyCode> passedOn = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    final void openWindow() {
        NetworkDocument document = firstDocument();
        onFx(() -> {
            noteFailures();
            Fonts.load();
            session = new Session(document);
            frames = new FrameController(session);
            StepController steps = new StepController(session, frames);
            WeightsController controller = new WeightsController(session, frames, steps,
                    new WeightController(session, frames, steps));
            panel = new WeightsPanel(controller);
            controller.setPanel(panel, told::add);
            frames.frame().subscribe(panel::show);
            BorderPane root = new BorderPane(panel);
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            root.setBottom(elsewhere);
            root.setStyle("-fx-font-size: 15px;");
            Scene scene = new Scene(root);
            for (String style : List.of("themes/projector", "unrolled", "weights")) {
                scene.getStylesheets().add(WeightsPanel.class
                        .getResource("/org/unrolled/assets/styles/" + style + ".css").toExternalForm());
            }
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(500);
            stage.setY(0);
            stage.setWidth(460);
            stage.setHeight(820);
            return null;
        });
        bringUp(stage);
    }

    @AfterEach
    final void closeWindow() {
        closeAll();
    }

    NetworkDocument firstDocument() {
        return Networks.articleDocument();
    }

    Rnn rnn() {
        return session.document().rnn();
    }

    void undo() {
        onFx(() -> {
            session.undo();
            return null;
        });
        settle();
    }

    /** Reads the sentence to its end. */
    void readAll() {
        onFx(() -> {
            session.moveTo(session.walk().last());
            return null;
        });
        settle();
    }

    /** The middle of a cell, on the screen. */
    Point2D middle(WeightId cell) {
        return onFx(() -> {
            WeightGrid grid = (WeightGrid) node("weight-grid");
            Box box = grid.place(cell);
            return grid.localToScreen(box.centerX(), box.centerY());
        });
    }

    void click(WeightId cell) {
        clickAt(middle(cell), 1);
    }

    /** Drags from a cell to the right by pixels, in small moves, and stays pressed. */
    void drag(WeightId cell, int pixels) {
        Point2D from = middle(cell);
        pressAt(from);
        for (int i = 1; i <= 5; i++) {
            pointAt(from.add(pixels * i / 5.0, 0));
        }
    }

    /** Types over what a field holds. */
    void typeInto(String id, String text) {
        clickOnId(id);
        chord(KeyCode.CONTROL, KeyCode.A);
        typeText(text);
    }

    void putOnClipboard(String text) {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    boolean isSeen(String id) {
        return onFx(() -> lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent());
    }

    String said() {
        return onFx(() -> node("weight-cell").getAccessibleText());
    }

    Node focusOwner() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }
}
