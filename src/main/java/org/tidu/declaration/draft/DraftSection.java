package org.tidu.declaration.draft;

import java.time.Instant;

/**
 * One part of a draft as it is stored.
 *
 * @param section the name of the part's form; empty where the form is in one piece
 * @param version counts its saves; 0 is what nobody has saved
 * @param savedBy display name of the colleague
 */
public record DraftSection(String section, int version, Instant savedAt, String savedBy) {}
