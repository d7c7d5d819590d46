package org.unrolled.view.lesson;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.view.lesson.scene.SceneEvents;
import org.unrolled.view.lesson.scene.SceneFrame;
import org.unrolled.view.lesson.scene.SceneView;
import org.unrolled.view.theme.Palette;

/** Where a page's scene is seen. Each is built when it is first wanted. */
public final class SceneStage extends ScrollPane {

    private final SceneEvents events;
    private final Map<SceneKind, SceneView> views = new EnumMap<>(SceneKind.class);
    private Palette palette = Palette.LIGHT;
    private double typeScale = 1;
    private Optional<SceneView> current = Optional.empty();

    /** A stage that reports to these events. */
    public SceneStage(SceneEvents events) {
        this.events = events;
        setId("scene");
        getStyleClass().addAll("plain-scroll", "scene-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows a scene at a moment. */
    public void show(SceneFrame frame) {
        SceneView view = views.computeIfAbsent(frame.scene().kind(), this::build);
        if (getContent() != view) {
            setContent(view);
            setVvalue(0);
            current = Optional.of(view);
        }
        view.show(frame);
    }

    /** Gives the keys to the scene. */
    @Override
    public void requestFocus() {
        current.ifPresentOrElse(SceneView::requestFocus, super::requestFocus);
    }

    /** Draws in these colours. */
    public void setPalette(Palette colors) {
        palette = colors;
        views.values().forEach(view -> view.setPalette(colors));
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        typeScale = scale;
        views.values().forEach(view -> view.setTypeScale(scale));
    }

    private SceneView build(SceneKind kind) {
        SceneView view = SceneViews.of(kind, events);
        view.setPalette(palette);
        view.setTypeScale(typeScale);
        return view;
    }
}
