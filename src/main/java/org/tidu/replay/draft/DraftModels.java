package org.tidu.replay.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/**
 * One edition with the files of a draft laid over it; whatever edition is asked for, it is this one. Nothing of it reaches the engine. An edition
 * never changes, so its names are asked for once.
 */
public final class DraftModels implements Models {

    private static final String COMMON = "decisions/common/";

    private final Models base;
    private final EditionId editionId;
    private final Map<String, byte[]> drafts;
    private final List<String> names;

    private DraftModels(Models base, EditionId editionId, Map<String, byte[]> drafts, List<String> names) {
        this.base = base;
        this.editionId = editionId;
        this.drafts = drafts;
        this.names = names;
    }

    /** @param drafts by full name, {@code decisions/hunan/2025/hn-2025.dmn}; a name the edition does not know is a new file */
    public static DraftModels over(Models base, EditionId editionId, Map<String, byte[]> drafts) {
        TreeSet<String> names = new TreeSet<>(base.names(editionId));
        names.addAll(drafts.keySet());
        return new DraftModels(base, editionId, Map.copyOf(drafts), List.copyOf(names));
    }

    /** The edition as it stands. */
    public static DraftModels unchanged(Models base, EditionId editionId) {
        return over(base, editionId, Map.of());
    }

    /** Another draft over the same edition. */
    public DraftModels with(Map<String, byte[]> files) {
        return over(base, editionId, files);
    }

    /**
     * What a rule set is judged by: its own folder and the common tables. Other jurisdictions' tables are as many again, and say nothing of its
     * cases.
     */
    public DraftModels of(String ruleSetId) {
        String file = "/" + ruleSetId.toLowerCase(Locale.ROOT) + ".dmn";
        return names.stream().filter(name -> name.endsWith(file)).findFirst().map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .map(folder -> new DraftModels(base, editionId, drafts,
                        names.stream().filter(name -> name.startsWith(folder) || name.startsWith(COMMON)).toList()))
                .orElse(this);
    }

    /** Full names of the files that are not the same in both. */
    public Set<String> differingFrom(DraftModels other) {
        Set<String> differing = new TreeSet<>(names);
        differing.addAll(other.names);
        boolean sameEdition = base == other.base && editionId.equals(other.editionId);
        differing.removeIf(name -> names.contains(name) && other.names.contains(name)
                && (sameEdition && !drafts.containsKey(name) && !other.drafts.containsKey(name)
                        || Arrays.equals(read(editionId, name), other.read(editionId, name))));
        return differing;
    }

    /** The draft's own files. */
    public Map<String, byte[]> drafts() {
        return drafts;
    }

    public EditionId editionId() {
        return editionId;
    }

    @Override
    public EditionId newest() {
        return editionId;
    }

    @Override
    public EditionId asOf(LocalDate day) {
        return editionId;
    }

    @Override
    public List<String> names(EditionId edition) {
        return names;
    }

    @Override
    public byte[] read(EditionId edition, String name) {
        byte[] draft = drafts.get(name);
        return draft != null ? draft.clone() : base.read(editionId, name);
    }
}
