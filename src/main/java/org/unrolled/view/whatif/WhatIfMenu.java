package org.unrolled.view.whatif;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;

/** The menu of what can be run otherwise. */
public final class WhatIfMenu extends Menu {

    private final Map<WhatIf, CheckMenuItem> items = new EnumMap<>(WhatIf.class);
    private final MenuItem another = new MenuItem(Messages.text("whatif.another", Notation.subscript(-1)));
    private final MenuItem back = new MenuItem(Messages.text("whatif.back"));

    /** A menu that reports to these events. */
    public WhatIfMenu(WhatIfEvents events) {
        super(Messages.text("menu.what-if"));
        setId("menu-what-if");
        for (WhatIf whatIf : WhatIf.values()) {
            CheckMenuItem item = new CheckMenuItem(Messages.text("whatif." + whatIf));
            item.setId("what-if-" + whatIf);
            item.setAccelerator(new KeyCodeCombination(key(whatIf), KeyCombination.SHORTCUT_DOWN));
            item.setOnAction(_ -> events.onWhatIfChosen(whatIf, item.isSelected()));
            items.put(whatIf, item);
            getItems().add(item);
        }
        another.setId("item-what-if-another");
        another.setOnAction(_ -> events.onAnotherStart());
        back.setId("item-what-if-back");
        back.setOnAction(_ -> events.onWhatIfsEnded());
        getItems().addAll(new SeparatorMenuItem(), another, back);
    }

    /** Ticks what is asked. */
    public void show(Frame frame) {
        WhatIfs asked = frame.diagram().whatIfs();
        items.forEach((whatIf, item) -> item.setSelected(asked.has(whatIf)));
        another.setDisable(!asked.has(WhatIf.RANDOM_START));
        back.setDisable(asked.isNone());
    }

    private static KeyCode key(WhatIf whatIf) {
        return switch (whatIf) {
            case CUT_MEMORY -> KeyCode.DIGIT1;
            case NO_BIAS -> KeyCode.DIGIT2;
            case RANDOM_START -> KeyCode.DIGIT3;
            case IDENTITY -> KeyCode.DIGIT4;
        };
    }
}
