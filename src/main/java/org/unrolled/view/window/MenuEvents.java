package org.unrolled.view.window;

import java.util.Optional;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.text.Language;
import org.unrolled.view.diagram.Labels;

/** What the menus offer, beyond what the other views offer already. */
public interface MenuEvents {

    /** A new document. */
    void onNew();

    /** Opens a document that is chosen then. */
    void onOpen();

    /** Opens a document by its path or as preset:NAME. */
    void onOpen(String document);

    /** Writes the document where it came from. */
    void onSave();

    /** Writes the document where it is chosen then. */
    void onSaveAs();

    /** Ends the program. */
    void onQuit();

    /** Undoes the last edit. */
    void onUndo();

    /** Does the last undone edit again. */
    void onRedo();

    /** Back to the weights as they were opened or saved. */
    void onResetWeights();

    /** Back to all as it was opened or saved. */
    void onResetAll();

    /** The document remembers how it is shown. */
    void onPresentationSaved();

    /** The document forgets how it is to be shown. */
    void onPresentationRemoved();

    /** Fills the screen, or does so no longer. */
    void onPresent();

    /** One sigmoid instead of the one softmax. */
    void onSigmoidChosen();

    /** A softmax over two classes. */
    void onTwoClassesChosen();

    /** How many decimals are shown. */
    void onDigitsChosen(int digits);

    /** Whose numbers stand in the diagrams. */
    void onLabelsChosen(Labels.Mode mode);

    /** The colours. */
    void onThemeChosen(ThemeChoice theme);

    /** The language; nothing is chosen where the system decides. */
    void onLanguageChosen(Optional<Language> language);

    /** Nothing moves, or things move again. */
    void onStillChosen(boolean isStill);

    /** Larger (+1), smaller (−1) or usual (0) type. */
    void onTypeSize(int change);

    /** The keys. */
    void onShowKeys();

    /** The symbols. */
    void onShowGlossary();

    /** About the program. */
    void onShowAbout();
}
