package org.unrolled.view.compare;

import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Draws between the rows what the states of a column differ by: sign and size as colour, and as a number. */
final class DifferencePainter {

    private DifferencePainter() {
    }

    /** What the differences are. */
    static void paintName(CompareSheet sheet) {
        Box box = sheet.layout().differenceName();
        double lift = box.height() > 60 ? sheet.layout().type(12) : 0;
        TextPainter.center(sheet.pen(), Messages.text("compare.difference"), sheet.bold(20), sheet.palette().text(),
                box.centerX(), box.centerY() - lift, box.width());
        if (lift > 0) {
            TextPainter.center(sheet.pen(), Messages.text("compare.difference.of"), sheet.text(17),
                    sheet.palette().mutedText(), box.centerX(), box.centerY() + lift, box.width());
        }
    }

    /** The differences in a column, once both states stand. */
    static void paint(CompareSheet sheet, int column) {
        boolean isKnown = sheet.frame().isKnown(column);
        Vector difference = sheet.frame().comparison().difference(column);
        for (int unit = 0; unit < difference.size(); unit++) {
            Box box = sheet.layout().difference(column, unit);
            double number = difference.get(unit);
            Color fill = isKnown ? sheet.palette().ofValue(number) : sheet.palette().neutral();
            sheet.pen().setGlobalAlpha(isKnown ? 1 : CompareSheet.FAINT);
            sheet.fill(box, fill, sheet.layout().showsNumbers() ? 8 : 0);
            sheet.pen().setGlobalAlpha(1);
            if (isKnown && sheet.layout().showsNumbers() && sheet.frame().labels().ofNeuron(unit)) {
                TextPainter.center(sheet.pen(), number(number, sheet.frame().digits()), Fonts.number(19),
                        sheet.palette().textOn(fill), box.centerX(), box.centerY(), box.width() - 8);
            }
        }
    }

    /** A difference with its sign; nothing at all is a zero without one. */
    static String number(double difference, int digits) {
        return difference == 0 ? "0" : Decimals.signed(difference, digits);
    }
}
