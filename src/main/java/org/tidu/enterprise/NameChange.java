package org.tidu.enterprise;

import org.springframework.lang.Nullable;

/**
 * A new name or county of an enterprise, as it was typed.
 *
 * @param reason asked for where an officer has to answer
 */
record NameChange(@Nullable String name, @Nullable String countyCode, @Nullable String reason) {}
