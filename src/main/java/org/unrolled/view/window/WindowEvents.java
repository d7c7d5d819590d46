package org.unrolled.view.window;

import org.unrolled.view.arithmetic.ArithmeticEvents;
import org.unrolled.view.compare.CompareEvents;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.lesson.LessonEvents;
import org.unrolled.view.lesson.scene.SceneEvents;
import org.unrolled.view.predict.PredictEvents;
import org.unrolled.view.sentences.SentenceEvents;
import org.unrolled.view.statespace.StateSpaceEvents;
import org.unrolled.view.timeline.HeatMapEvents;
import org.unrolled.view.transport.TransportEvents;
import org.unrolled.view.whatif.WhatIfEvents;

/**
 * Who hears what the hand does in each part of the window.
 *
 * @param menu the menus
 * @param transport the way through the sentence
 * @param diagram the unrolled diagram
 * @param sentences sentences and words
 * @param arithmetic the arithmetic panel
 * @param stateSpace the state space
 * @param heatMap the heat map of hidden states
 * @param compare the comparison of two sentences
 * @param whatIf running the network otherwise than it is written
 * @param predict guessing what comes next
 * @param lessons the guided ways through a subject
 * @param scenes a feed-forward network beside the recurrent one
 */
public record WindowEvents(
        MenuEvents menu,
        TransportEvents transport,
        DiagramEvents diagram,
        SentenceEvents sentences,
        ArithmeticEvents arithmetic,
        StateSpaceEvents stateSpace,
        HeatMapEvents heatMap,
        CompareEvents compare,
        WhatIfEvents whatIf,
        PredictEvents predict,
        LessonEvents lessons,
        SceneEvents scenes) {
}
