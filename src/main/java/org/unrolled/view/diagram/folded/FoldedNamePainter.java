package org.unrolled.view.diagram.folded;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.ArticleName;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.folded.FoldedNames;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Fonts;

/** Writes the names of the weights as the article does, with their values, on white chips: w₃₁² −2.00. */
final class FoldedNamePainter {

    private static final double NAME_SIZE = 17;
    private static final double VALUE_SIZE = 16;
    private static final double REST = 0.66;
    private static final double TALL = 36;

    private FoldedNamePainter() {
    }

    /** All names that have room, of the weights that show their numbers. */
    static void paint(FoldedSheet sheet) {
        for (EdgeName name : names(sheet)) {
            if (sheet.frame().labels().ofEdge(name.weight())) {
                paint(sheet, name);
            }
        }
    }

    private static List<EdgeName> names(FoldedSheet sheet) {
        Attention attention = sheet.attention();
        Labels labels = sheet.frame().labels();
        Optional<Integer> unit = labels.mode() == Labels.Mode.FOCUSED
                ? Optional.of(labels.focusUnit())
                : attention.unit().filter(u -> u.kind() == UnitId.Kind.HIDDEN).map(UnitId::index);
        Optional<Integer> output = attention.unit().filter(u -> u.kind() == UnitId.Kind.OUTPUT).map(UnitId::index);
        return new FoldedNames(sheet.layout(), sheet.edges()).at(sheet.frame().currentStep(), unit, output,
                attention.edge().map(EdgeId::weight));
    }

    private static void paint(FoldedSheet sheet, EdgeName name) {
        GraphicsContext pen = sheet.pen();
        Box box = name.box();
        pen.setGlobalAlpha(1);
        pen.setFill(sheet.palette().chip());
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        pen.setStroke(sheet.palette().neutral());
        pen.setLineWidth(1);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        pen.setGlobalAlpha(strength(sheet, name.weight()));
        ArticleName article = ArticleName.of(name.weight());
        double nameY = isTall(box) ? box.y() + box.height() * 0.27 : box.centerY() - 1;
        double nameX = isTall(box) ? box.centerX() - (nameWidth(article) - 8) / 2 : box.x() + 6;
        TextPainter.powerAt(pen, "w", article.index(), article.exponent(), Fonts.text(NAME_SIZE), sheet.palette().text(),
                nameX, nameY);
        String value = Decimals.rounded(sheet.frame().trace().rnn().get(name.weight()), sheet.frame().digits());
        double room = box.width() - 10 - (isTall(box) ? -4 : nameWidth(article));
        double size = Math.min(VALUE_SIZE, VALUE_SIZE * room / TextPainter.width(value, Fonts.number(VALUE_SIZE)));
        if (isTall(box)) {
            TextPainter.center(pen, value, Fonts.number(size), sheet.palette().text(), box.centerX(),
                    box.y() + box.height() * 0.75, box.width());
        } else {
            TextPainter.right(pen, value, Fonts.number(size), sheet.palette().text(), box.right() - 5, box.centerY());
        }
        pen.setGlobalAlpha(1);
    }

    /** Whether the value stands under the name. */
    private static boolean isTall(Box box) {
        return box.height() > TALL;
    }

    private static double nameWidth(ArticleName article) {
        return 8 + TextPainter.width("w", Fonts.text(NAME_SIZE))
                + TextPainter.width(article.index() + article.exponent(), Fonts.text(NAME_SIZE * 0.74));
    }

    private static double strength(FoldedSheet sheet, WeightId weight) {
        EdgeId edge = new EdgeId(weight, sheet.t());
        if (sheet.attention().isSome()) {
            return sheet.attention().lights(edge) ? 1 : REST;
        }
        boolean isReached = sheet.frame().currentStep() < 0 || switch (weight.group()) {
            case WX -> sheet.edges().sent(edge) != 0;
            case WH -> sheet.frame().done().hasDone(edge.t(), Part.WH);
            default -> sheet.frame().done().hasDone(edge.t(), Part.OUTPUT);
        };
        return isReached ? 1 : REST;
    }
}
