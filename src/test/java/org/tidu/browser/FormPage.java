package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;

/** A Camunda form as a person fills it, in the portal and in Tasklist alike: fields go by their labels. */
final class FormPage {

    private final Locator area;
    private final Hand hand;

    FormPage(Locator area) {
        this(area, new MouseHand());
    }

    FormPage(Locator area, Hand hand) {
        this.area = area;
        this.hand = hand;
    }

    FormPage write(String label, String text) {
        hand.write(input(label), text);
        return this;
    }

    /** Types a date, YYYY-MM-DD, and leaves the calendar. */
    FormPage date(String label, String day) {
        hand.date(field(label).locator("input.fjs-input").first(), day);
        return this;
    }

    FormPage choose(String label, String option) {
        hand.choose(field(label), option);
        return this;
    }

    /** One of several answers that are all in sight. */
    FormPage pick(String question, String answer) {
        hand.pick(field(question), field(question).locator("label").filter(labelled(answer)).last());
        return this;
    }

    FormPage pickFirst(String question) {
        field(question).locator("input[type=radio]").first().check();
        return this;
    }

    FormPage tick(String label) {
        hand.tick(field(label).locator("input[type=checkbox]"));
        return this;
    }

    FormPage tag(String label, String... options) {
        for (String option : options) {
            Locator field = field(label);
            field.locator(".fjs-taglist-input").click();
            field.locator(".fjs-dropdownlist-item").filter(new FilterOptions().setHasText(option)).click();
        }
        return this;
    }

    FormPage see(String text) {
        assertThat(area).containsText(text);
        return this;
    }

    /** An entry of a list, counted from 1. */
    FormPage entry(String list, int number) {
        return new FormPage(list(list).locator(".fjs-repeat-row-container").nth(number - 1), hand);
    }

    /** The whole of a list whose entries are given. */
    FormPage within(String list) {
        return new FormPage(list(list), hand);
    }

    /** Gives the same answer wherever it can be given; there is at least one such place. */
    FormPage pickEverywhere(String answer) {
        Locator answers = area.locator("label").filter(labelled(answer));
        assertThat(answers.first()).isVisible();
        answers.all().forEach(Locator::click);
        return this;
    }

    FormPage add(String list) {
        list(list).locator(".fjs-repeat-render-add").click();
        return this;
    }

    Locator list(String label) {
        return area.locator(".fjs-form-field-dynamiclist").filter(new FilterOptions().setHas(
                area.page().locator(":scope > label", named(label))));
    }

    Locator field(String label) {
        return area.locator(".fjs-form-field:not(.fjs-form-field-grouplike)").filter(
                new FilterOptions().setHas(area.page().locator("label", named(label)))).first();
    }

    /** The input of a field: to see what it holds. */
    Locator input(String label) {
        return field(label).locator("input, textarea").first();
    }

    private static com.microsoft.playwright.Page.LocatorOptions named(String label) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(exactly(label));
    }

    private static FilterOptions labelled(String label) {
        return new FilterOptions().setHasText(exactly(label));
    }

    /** The label itself, with or without the mark of a required field; the browser knows no quoting in patterns. */
    private static Pattern exactly(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("[.*+?^${}()|\\[\\]/]", "\\\\$0") + "\\s*\\*?\\s*$");
    }
}
