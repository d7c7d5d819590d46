package org.unrolled.view.compare;

import java.util.OptionalInt;
import org.unrolled.diagram.Box;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;

/** Draws what frames the columns that are still the same, and marks the first that is not. */
final class MarkPainter {

    private MarkPainter() {
    }

    /** Both marks, where there are any. */
    static void paint(CompareSheet sheet) {
        OptionalInt parting = sheet.frame().comparison().parting();
        int same = parting.orElse(sheet.frame().comparison().alignment().length());
        if (same > 0) {
            sheet.dottedBorder(sheet.layout().identical(same), sheet.palette().accent(), 2.5, 2, 6);
            Box name = sheet.layout().identicalName(same);
            TextPainter.center(sheet.pen(), Messages.text(parting.isPresent() ? "compare.identical" : "compare.same"),
                    sheet.bold(18), sheet.palette().accent(), name.centerX(), name.centerY(), name.width());
        }
        if (parting.isPresent()) {
            Box pill = sheet.layout().parting(parting.getAsInt());
            sheet.fill(pill, sheet.palette().pill(), pill.height());
            sheet.pen().setStroke(sheet.palette().outputBorder());
            sheet.pen().setLineWidth(2);
            sheet.pen().strokeRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
            TextPainter.center(sheet.pen(), Messages.text("compare.part"), sheet.bold(18),
                    sheet.palette().textOn(sheet.palette().pill()), pill.centerX(), pill.centerY(), pill.width() - 16);
        }
    }
}
