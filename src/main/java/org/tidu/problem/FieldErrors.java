package org.tidu.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects everything that is wrong with an input, each thing once, so that the sender learns it at once. Beyond {@value #MOST} errors no
 * more are kept: an answer must not outgrow its question.
 */
public final class FieldErrors {

    private static final int MOST = 1000;
    private static final int LONGEST_PATH = 300;

    private final Set<FieldError> errors = new LinkedHashSet<>();

    public void add(String path, String message) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(shown(path), message));
        } else if (errors.size() == MOST) {
            errors.add(new FieldError("", "错误超过 " + MOST + " 处，其余不再列出，请更正后重试"));
        }
    }

    /** @throws InvalidInput naming all of them, when there are any */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }

    /** Names of fields come from the sender: whatever cannot be written back is replaced, what is too long is cut. */
    private static String shown(String path) {
        StringBuilder text = new StringBuilder();
        path.codePoints().limit(LONGEST_PATH).forEach(point ->
                text.appendCodePoint(isWritable(point) ? point : 0xFFFD));
        return text.append(path.length() > LONGEST_PATH ? "…" : "").toString();
    }

    private static boolean isWritable(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
