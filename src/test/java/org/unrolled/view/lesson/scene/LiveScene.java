package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.model.lesson.scene.Situations;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.view.Frame;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.theme.Palette;

/** A scene in a window of its own that does what the hand asks for. */
abstract class LiveScene extends ViewWindow implements SceneEvents {

    final List<Integer> chosenInputs = new ArrayList<>();
    SceneView view;
    private BiFunction<Situation, List<String>, Scene> scene;
    private int inputs;

    /** Opens a scene of the document of the article's lengths. */
    final void openScene(Function<SceneEvents, SceneView> made, BiFunction<Situation, List<String>, Scene> computed,
            String sentence, int built) {
        open(Situations.lengths());
        scene = computed;
        inputs = built;
        act(() -> session.read(Vocabulary.split(sentence)));
        view = onFx(() -> made.apply(this));
        act(() -> view.setPalette(Palette.LIGHT));
        show(view, this::follow, 1270, 745);
        act(() -> view.getScene().getStylesheets().add(
                Frame.class.getResource("/org/unrolled/assets/styles/scenes-plain.css").toExternalForm()));
    }

    final String said(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }

    @Override
    public void onWordsChosen(List<String> words) {
        session.read(words);
    }

    @Override
    public void onInputsChosen(int chosen) {
        chosenInputs.add(chosen);
        inputs = chosen;
        follow(frames.frame().get());
    }

    @Override
    public void onWordChosen(int t) {
        session.moveTo(session.walk().endOf(t));
    }

    private void follow(Frame frame) {
        view.show(new SceneFrame(frame, scene.apply(new Situation(session.document(), session.whatIfs(),
                session.words(), session.cursor(), inputs), List.of())));
    }
}
