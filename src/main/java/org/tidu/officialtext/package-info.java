/**
 * Official texts that stand in the place of our paraphrases: imported by the province from a file, with their source, and
 * taken back again. What is judged rests on the tables, never on these texts.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Official texts",
        allowedDependencies = {"area", "assessment :: digital", "assessment :: guide", "assessment :: procedure", "engine :: access", "identity",
                "page", "problem", "roster :: sheet", "time"})
package org.tidu.officialtext;
