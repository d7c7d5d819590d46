package org.unrolled.view.whatif;

import org.unrolled.model.whatif.WhatIf;

/** What the hand does to run the network otherwise than it is written. */
public interface WhatIfEvents {

    /** One is asked, or no longer. */
    void onWhatIfChosen(WhatIf whatIf, boolean isOn);

    /** Another random start state is wanted. */
    void onAnotherStart();

    /** The network is to run as it is written. */
    void onWhatIfsEnded();
}
