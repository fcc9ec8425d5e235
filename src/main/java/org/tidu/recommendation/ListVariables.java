package org.tidu.recommendation;

import org.tidu.engine.step.Variable;

/** The variables of {@code county-recommendation} and {@code city-summary} that say which list they make. */
final class ListVariables {

    static final Variable<String> ROUND_ID = new Variable<>("roundId", String.class);
    static final Variable<String> ROUND_TITLE = new Variable<>("roundTitle", String.class);
    static final Variable<String> LEVEL = new Variable<>("level", String.class);
    static final Variable<String> AREA_CODE = new Variable<>("areaCode", String.class);

    private ListVariables() {}
}
