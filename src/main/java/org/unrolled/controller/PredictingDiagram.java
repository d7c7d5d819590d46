package org.unrolled.controller;

import org.unrolled.controller.frame.FrameController;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;

/** While a class guesses, a click on a neuron of the next word asks for it; all else is as without guessing. */
public final class PredictingDiagram implements DiagramEvents {

    private final DiagramEvents otherwise;
    private final PredictController predict;
    private final FrameController frames;

    /** Hands on what is no choice of a neuron. */
    public PredictingDiagram(DiagramEvents otherwise, PredictController predict, FrameController frames) {
        this.otherwise = otherwise;
        this.predict = predict;
        this.frames = frames;
    }

    @Override
    public void onWeightChosen(WeightId weight, int t) {
        Quiz quiz = predict.quiz();
        boolean isNext = frames.frame().get().cursor().t() + 1 == t;
        if (quiz.isOn() && quiz.kind() != Question.Kind.VERDICT
                && quiz.question().isEmpty() && isNext && weight.group() == WeightGroup.BH) {
            predict.askNext(weight.row());
        } else {
            otherwise.onWeightChosen(weight, t);
        }
    }

    @Override
    public void onWordChosen(int t) {
        otherwise.onWordChosen(t);
    }

    @Override
    public void onAttention(Attention attention) {
        otherwise.onAttention(attention);
    }

    @Override
    public void onConstantReadOutAsked() {
        otherwise.onConstantReadOutAsked();
    }
}
