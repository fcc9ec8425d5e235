package org.tidu.browser;

import com.microsoft.playwright.Locator;

/** How somebody works the fields of a form: with the mouse, or with the keyboard alone. */
interface Hand {

    /** @param input the one to write into */
    void write(Locator input, String text);

    /** @param input of a date, with a calendar that has to go away */
    void date(Locator input, String day);

    /** @param field of a choice that opens */
    void choose(Locator field, String option);

    /**
     * @param field  with several answers that are all in sight
     * @param answer the label of one of them
     */
    void pick(Locator field, Locator answer);

    void tick(Locator box);

    void press(Locator button);
}
