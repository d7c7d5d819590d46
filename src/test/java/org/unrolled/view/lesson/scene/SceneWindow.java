package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.view.ViewWindow;

/** A scene in a window of its own: what the hand does to it is done to the session. */
abstract class SceneWindow extends ViewWindow implements SceneEvents {

    final List<List<String>> sentences = new ArrayList<>();

    void open(String document, String sentence, int read) {
        try {
            open(Documents.open(document));
        } catch (DocumentException e) {
            throw new AssertionError(e);
        }
        act(() -> {
            session.read(List.of(sentence.split(" ")));
            session.moveTo(session.walk().endOf(read - 1));
        });
    }

    void showScene(SceneView view, Function<Situation, Scene> scenes, double width, double height) {
        // All of a window's are there at once, and a name may mean one thing only.
        onFx(() -> view.getStylesheets().addAll(Stream.of("scenes-plain", "wordscenes").map(name -> SceneView.class
                .getResource("/org/unrolled/assets/styles/" + name + ".css").toExternalForm()).toList()));
        show(view, frame -> view.show(new SceneFrame(frame, scenes.apply(new Situation(frame.document(),
                frame.diagram().whatIfs(), frame.words(), frame.cursor(), 6)))), width, height);
    }

    @Override
    public void onWordsChosen(List<String> words) {
        sentences.add(words);
        session.read(words);
    }

    @Override
    public void onInputsChosen(int inputs) {
        throw new AssertionError("nothing here takes inputs");
    }

    @Override
    public void onWordChosen(int t) {
        session.moveTo(session.walk().endOf(t));
    }
}
