package org.unrolled.view.diagram.unrolled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.diagram.paint.EdgePainter;
import org.unrolled.view.diagram.paint.OutputPainter;
import org.unrolled.view.theme.Palette;

/**
 * What lies under the numbers: panels, inputs and the edges that do not light up. It costs most to paint, and as long as
 * one equals another their pictures do: while a weight is dragged it stays as it is.
 *
 * @param words of the time steps that are seen
 * @param hotCells which cell of each input is 1
 * @param shownOutputs of each of them, where every word is read
 * @param edges at rest, those of each time step together
 */
record UnrolledGround(
        UnrolledLayout layout,
        Palette palette,
        WhatIfs whatIfs,
        Cursor done,
        int currentStep,
        int first,
        List<String> words,
        List<Integer> hotCells,
        List<List<Integer>> shownOutputs,
        List<List<EdgePainter.Resting>> edges) {

    /** That of the time steps from first to last. */
    static UnrolledGround of(UnrolledSheet sheet, int first, int last) {
        List<String> words = new ArrayList<>();
        List<Integer> hotCells = new ArrayList<>();
        List<List<Integer>> shownOutputs = new ArrayList<>();
        List<List<EdgePainter.Resting>> edges = new ArrayList<>();
        for (int t = first; t <= last; t++) {
            words.add(sheet.frame().word(t));
            hotCells.add(sheet.frame().trace().step(t).word());
            shownOutputs.add(sheet.edges().shownOutputs(t));
            edges.add(EdgePainter.resting(sheet, t));
        }
        return new UnrolledGround(sheet.layout(), sheet.palette(), sheet.frame().whatIfs(), sheet.frame().done(), sheet.frame().currentStep(),
                first, words, hotCells, shownOutputs, edges);
    }

    /** Paints it. */
    void paint(UnrolledSheet sheet) {
        PanelPainter.paintStart(sheet);
        steps().forEach(t -> {
            PanelPainter.paint(sheet, t);
            InputPainter.paint(sheet, t);
        });
        if (!layout.hasOutputPanel()) {
            steps().forEach(t -> WordOutputPainter.paintPanel(sheet, t));
        } else if (first + words.size() == layout.shape().length()) {
            OutputPainter.paintPanel(sheet, layout.shape().length() - 1);
        }
        edges.forEach(step -> EdgePainter.paintResting(sheet, step));
    }

    private IntStream steps() {
        return IntStream.range(first, first + words.size());
    }
}
