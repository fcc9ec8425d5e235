package org.tidu.policy.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;

/** Decision files by their full names. Each is read when it is first asked for, and once. */
public final class Edition {

    private final Map<String, byte[]> files;
    private final Edition base;
    private final Map<String, Optional<DecisionModel>> models = new ConcurrentHashMap<>();
    private final Map<String, List<Sheet>> sheets = new ConcurrentHashMap<>();

    public Edition(Map<String, byte[]> files) {
        this(files, null);
    }

    private Edition(Map<String, byte[]> files, Edition base) {
        this.files = Map.copyOf(files);
        this.base = base;
    }

    /** This edition with other bytes in the place of some files; what is the same is not read again. */
    public Edition with(Map<String, byte[]> others) {
        Map<String, byte[]> all = new HashMap<>(files);
        all.putAll(others);
        return new Edition(all, this);
    }

    /** This edition less some files. */
    public Edition without(Set<String> names) {
        Map<String, byte[]> fewer = new HashMap<>(files);
        fewer.keySet().removeAll(names);
        return new Edition(fewer, this);
    }

    public List<String> names() {
        return files.keySet().stream().sorted().toList();
    }

    public byte[] bytes(String name) {
        return files.get(name);
    }

    /** Empty when there is no such file, or it cannot be read, which is said elsewhere. */
    public Optional<DecisionModel> model(String name) {
        return isOfBase(name) ? base.model(name) : models.computeIfAbsent(name, file -> files.containsKey(file)
                ? DecisionModel.read(files.get(file), new Findings()) : Optional.empty());
    }

    public List<Sheet> sheets(String name) {
        return isOfBase(name) ? base.sheets(name) : sheets.computeIfAbsent(name, file -> model(file).stream()
                .flatMap(model -> model.decisions().stream()).flatMap(decision -> decision.table().stream())
                .map(table -> new Sheet(file, table)).toList());
    }

    private boolean isOfBase(String name) {
        return base != null && base.files.containsKey(name) && base.files.get(name) == files.get(name);
    }

    /** The table of this id in a file. */
    public Optional<Sheet> sheet(String name, String decision) {
        return sheets(name).stream().filter(sheet -> sheet.table().decision().id().equals(decision)).findFirst();
    }

    /** The file of this last name, {@code honours.dmn}, in whatever folder. */
    public Optional<String> file(String lastName) {
        return names().stream().filter(name -> name.endsWith("/" + lastName)).findFirst();
    }

    /** A table that the edition shares, {@code scenario-catalogue} of {@code scenario-catalogue.dmn}. */
    public Optional<Sheet> shared(String lastName, String decision) {
        return file(lastName).flatMap(name -> sheet(name, decision));
    }
}
