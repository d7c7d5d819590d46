package org.unrolled.controller;

import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.statespace.StateSpaceEvents;
import org.unrolled.view.timeline.HeatMapEvents;

/** What the hand does where hidden states are shown: it goes to words, and rests on neurons. */
public final class HiddenStateController implements HeatMapEvents, StateSpaceEvents {

    private final StepController steps;
    private final FrameController frames;

    /** A controller that steps, and shares what is pointed at. */
    public HiddenStateController(StepController steps, FrameController frames) {
        this.steps = steps;
        this.frames = frames;
    }

    @Override
    public void onWordChosen(int t) {
        steps.onWordChosen(t);
    }

    @Override
    public void onAttention(Attention attention) {
        frames.showAttention(attention);
    }
}
