package org.unrolled.controller;

import java.util.Set;
import java.util.random.RandomGenerator;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.session.Session;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.whatif.WhatIfEvents;

/** Runs the network otherwise than it is written, and back. */
public final class WhatIfController implements WhatIfEvents {

    /** Seeds short enough to be read out to a class. */
    private static final int SEEDS = 1000;

    private final Session session;
    private final StepController steps;
    private final RandomGenerator random;

    /**
     * A controller of this session.
     *
     * @param random draws the seeds of the start state
     */
    public WhatIfController(Session session, StepController steps, RandomGenerator random) {
        this.session = session;
        this.steps = steps;
        this.random = random;
    }

    @Override
    public void onWhatIfChosen(WhatIf whatIf, boolean isOn) {
        ask(session.whatIfs().with(whatIf, isOn));
    }

    @Override
    public void onAnotherStart() {
        long former = session.whatIfs().seed();
        // Never the same again.
        long another = 1 + (former + random.nextInt(SEEDS - 1)) % SEEDS;
        ask(session.whatIfs().withSeed(another));
    }

    @Override
    public void onWhatIfsEnded() {
        ask(new WhatIfs(Set.of(), session.whatIfs().seed()));
    }

    private void ask(WhatIfs asked) {
        steps.rest();
        session.ask(asked);
    }
}
