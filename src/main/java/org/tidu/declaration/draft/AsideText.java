package org.tidu.declaration.draft;

import java.time.Instant;

/**
 * A text that was written and is not in the draft.
 *
 * @param path    of the field; empty for a whole part that could not be saved over a colleague's
 * @param text    what the field held, or all fields of the part
 * @param by      display name of who had written it
 */
public record AsideText(String id, String section, String path, Object text, String by, Instant keptAt) {}
