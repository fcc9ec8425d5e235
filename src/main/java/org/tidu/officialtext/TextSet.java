package org.tidu.officialtext;

import java.util.List;
import java.util.Optional;

/** All texts of one kind of a jurisdiction, in the order of its document. */
record TextSet(String jurisdiction, String jurisdictionName, TextKind kind, List<TextPlace> places) {

    /** Name of a file of these texts. */
    String title() {
        return jurisdictionName + kind.title();
    }

    boolean knows(String code) {
        return places.stream().anyMatch(place -> place.key().code().equals(code));
    }

    Optional<TextPlace> place(String code, String partTitle) {
        return places.stream().filter(place -> place.key().code().equals(code) && place.partTitle().equals(partTitle)).findFirst();
    }

    /** What may stand beside a code, for a message: 先进级、卓越级. */
    String partsOf(String code) {
        return String.join("、", places.stream().filter(place -> place.key().code().equals(code)).map(TextPlace::partTitle).toList());
    }
}
