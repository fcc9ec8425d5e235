package org.tidu.recommendation;

import java.util.regex.Pattern;

/** What the file of a list is called on the computer of whoever takes it: area, paper, supplement and round. */
final class PaperName {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private PaperName() {}

    static String of(ListRow list, String paper, String roundTitle, String ending) {
        String name = list.areaName() + paper + (list.no() == 1 ? "" : "（" + ListNames.supplement(list.no()) + "）") + "_" + roundTitle;
        return NOT_IN_FILE_NAMES.matcher(name).replaceAll("-") + ending;
    }
}
