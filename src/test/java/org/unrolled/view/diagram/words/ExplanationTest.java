package org.unrolled.view.diagram.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;

/** The card says the truth: "=" only where the printed digits follow from the printed digits. */
class ExplanationTest {

    private static final Pattern PRODUCT =
            Pattern.compile("(−?[\\d.]+) × (−?[\\d.]+) ([=≈]) ([+−][\\d.]+)");
    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final List<String> WORDS = List.of("Show", "is", "nice");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void equalsStandsExactlyWhereThePrintedFactorsGiveThePrintedProduct(int digits) {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            double weight = Math.rint(random.nextGaussian() * 10) / (random.nextBoolean() ? 10 : 7);
            double sent = Math.tanh(random.nextGaussian());
            Matcher line = PRODUCT.matcher(Explanation.product(weight, sent, digits));
            assertThat(line.matches()).as(Explanation.product(weight, sent, digits)).isTrue();
            BigDecimal followed = number(line.group(1)).multiply(number(line.group(2)))
                    .setScale(digits, RoundingMode.HALF_EVEN);
            boolean isTrue = followed.compareTo(number(line.group(4))) == 0;
            assertThat(line.group(3)).as(line.group()).isEqualTo(isTrue ? "=" : "≈");
            assertThat(number(line.group(4))).isEqualByComparingTo(
                    new BigDecimal(weight * sent).setScale(digits, RoundingMode.HALF_EVEN));
        }
    }

    @Test
    void anEdgeShowsItsProductOnceItHasHappened() {
        EdgeId edge = new EdgeId(WeightId.wh(0, 1), 1);
        assertThat(of(edge, new Cursor(1, Part.WX)))
                .isEqualTo(new Explanation("Wh[1,2] × h₀,₂", List.of("1.10 × ?")));
        assertThat(of(edge, new Cursor(1, Part.WH)).lines()).singleElement().asString()
                .matches("1\\.10 × −0\\.29 [=≈] −0\\.32");
        assertThat(of(new EdgeId(WeightId.wx(0, 2), 2), new Cursor(2, Part.OUTPUT)))
                .isEqualTo(new Explanation("Wx[1,3] × “nice”", List.of("0.60 × 1.00 = +0.60")));
        assertThat(of(new EdgeId(WeightId.wh(0, 1), 0), new Cursor(2, Part.OUTPUT)).title())
                .isEqualTo("Wh[1,2] × h₋₁,₂");
    }

    @Test
    void aNeuronShowsWhatCameInAsFarAsItHas() {
        assertThat(of(UnitId.hidden(1, 0), Cursor.START).lines()).containsExactly("bias: −0.50");
        assertThat(of(UnitId.hidden(1, 0), new Cursor(1, Part.WX)).lines())
                .containsExactly("from “is”: +0.10", "bias: −0.50");
        List<String> lines = of(UnitId.hidden(1, 0), new Cursor(1, Part.ACTIVATION)).lines();
        assertThat(lines).hasSize(7);
        assertThat(lines.subList(1, 4)).allMatch(line -> line.contains(" × "));
        assertThat(lines.subList(5, 7)).containsExactly("a₁,₁ ≈ −0.45", "tanh(a) ≈ −0.43");
    }

    @Test
    void anOutputShowsItsProductsItsSumAndItsAnswer() {
        assertThat(of(UnitId.output(2, 0), Cursor.START).lines()).containsExactly("bias: +1.40");
        List<String> lines = of(UnitId.output(2, 0), new Cursor(2, Part.OUTPUT)).lines();
        assertThat(lines).hasSize(6).contains("z ≈ 2.50", "softmax = 1.00");
    }

    @Test
    void ofManyProductsTheSmallOnesAreSummedUp() {
        NetworkDocument wide = wide();
        DiagramFrame frame = DiagramFrame.of(wide, wide.trace(List.of("a", "a")), new Cursor(1, Part.OUTPUT), 2);
        List<String> lines = Explanation.of(UnitId.hidden(1, 0), frame).lines();
        assertThat(lines.stream().filter(line -> line.contains(" × "))).hasSize(7);
        assertThat(lines).filteredOn(line -> line.startsWith("5 smaller ones: ")).hasSize(1);
    }

    private static NetworkDocument wide() {
        return new NetworkDocument(Optional.empty(),
                new Vocabulary(List.of("a")), Networks.random(3, 1, 12, 1), List.of("y"),
                List.of());
    }

    private static Explanation of(EdgeId edge, Cursor done) {
        DiagramFrame frame = frame(done);
        return Explanation.of(edge, frame,
                new UnrolledEdges(frame.trace(), new UnrolledLayout(Shape.of(frame.trace()))));
    }

    private static Explanation of(UnitId unit, Cursor done) {
        return Explanation.of(unit, frame(done));
    }

    private static DiagramFrame frame(Cursor done) {
        return DiagramFrame.of(ARTICLE, ARTICLE.trace(WORDS), done, 2);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-'));
    }
}
