package org.tidu.access;

import org.tidu.support.Answer;
import org.tidu.term.DeclarationNumber;

/** What a cell says: a status, and whether the answer names the case, or something is stored. */
record Expected(int status, String remark) {

    static final String NAMED = "named";
    static final String HIDDEN = "hidden";
    static final String STORED = "stored";

    static Expected of(String cell) {
        String[] words = cell.split(" ");
        return new Expected(Integer.parseInt(words[0]), words.length == 1 ? "" : words[1]);
    }

    boolean isStored() {
        return remark.equals(STORED);
    }

    /** What of this the answer is not; empty when it is all of it. */
    String differsFrom(Answer answer, DeclarationNumber number) {
        // a refusal repeats the address that was asked for
        String said = answer.body().replace(answer.response().uri().getPath(), "");
        if (answer.status() != status) {
            return answer.status() + " in place of " + status + ": " + answer.body();
        }
        boolean names = said.contains(number.value());
        if (remark.equals(NAMED) && !names) {
            return "does not name the case";
        }
        boolean mayName = status < 300 && !remark.equals(HIDDEN);
        return mayName || !names ? "" : "names a case that is not to be seen";
    }
}
