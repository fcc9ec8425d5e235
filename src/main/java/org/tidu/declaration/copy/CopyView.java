package org.tidu.declaration.copy;

import java.time.Instant;
import java.util.List;

/**
 * What was copied into the drafts of a new declaration.
 *
 * @param copied  forms whose drafts hold something now
 * @param dropped what the forms of the round do not know, or what would be wrong
 * @param check   what to look at before anything is sent
 */
record CopyView(List<String> copied, List<String> dropped, List<String> check, Instant savedAt) {}
