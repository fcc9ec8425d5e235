package org.tidu.evidence.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.problem.FieldError;

/**
 * What a county returned of the evidence of a case. Each file that was returned is replaced by one of its category and scenario instance;
 * what was not returned goes along as it was handed in, whatever becomes of it meanwhile.
 *
 * @param handedIn what had been handed in when it was returned
 * @param files    ids of the files to be replaced, with what the county wants
 * @param kinds    codes of the categories to which something has to be added, likewise
 */
public record EvidenceCorrection(List<EvidenceFile> handedIn, Map<String, String> files, Map<String, String> kinds) {

    /** Whether anything of the evidence was returned. */
    public boolean isAsked() {
        return !files.isEmpty() || !kinds.isEmpty();
    }

    /** What had been handed in can only be replaced. */
    public Optional<EvidenceFile> handedIn(String id) {
        return handedIn.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    public boolean isReturned(String id) {
        return files.containsKey(id);
    }

    /** The file that takes the place of a returned one, on its way or there. */
    public Optional<EvidenceFile> replacement(String id, List<EvidenceFile> now) {
        return now.stream().filter(file -> id.equals(file.replaces()) && !file.isRefused()).findFirst();
    }

    /** All that people see: what was handed in, also where it is replaced, and what has come since. */
    public List<EvidenceFile> shown(List<EvidenceFile> now) {
        return Stream.concat(handedIn.stream(), since(now)).toList();
    }

    /** What takes a place of its category's number: of a returned file and its replacement the latter. */
    public List<EvidenceFile> counted(List<EvidenceFile> now) {
        return shown(now).stream().filter(file -> !isReturned(file.id()) || replacement(file.id(), now).isEmpty()).toList();
    }

    /** What is handed in with the correction, once nothing {@link #lacking} any more. */
    List<EvidenceFile> goesAlong(List<EvidenceFile> now) {
        return Stream.concat(handedIn.stream().filter(file -> !isReturned(file.id())), since(now).filter(this::isAskedFor)).toList();
    }

    /** What was returned and is not replaced, or not added to, each by its name. */
    List<FieldError> lacking(List<EvidenceFile> now, List<EvidenceCategory> categories) {
        List<FieldError> lacking = new ArrayList<>();
        handedIn.stream().filter(file -> isReturned(file.id())).forEach(file -> {
            Optional<EvidenceFile> other = replacement(file.id(), now);
            if (other.filter(EvidenceFile::hasContent).isEmpty()) {
                lacking.add(new FieldError(EvidenceItem.ofFile(file.id()), "「" + file.name() + "」被退回，须更换："
                        + other.map(half -> "「" + half.name() + "」还没有传完，请传完后再提交").orElse("请在“证明材料”中上传新文件")));
            } else if (file.sha256() != null && file.sha256().equals(other.get().sha256())) {
                lacking.add(new FieldError(EvidenceItem.ofFile(file.id()), "「" + file.name() + "」被退回，更换的「" + other.get().name()
                        + "」与它内容完全相同，请移除后上传改好的文件"));
            }
        });
        categories.stream().filter(category -> kinds.containsKey(category.code())).forEach(category -> {
            if (since(now).noneMatch(file -> isAskedFor(file) && file.replaces() == null && file.category().equals(category.code()))) {
                lacking.add(new FieldError(EvidenceItem.ofKind(category.code()), "「" + category.name() + "」要求增补文件，请在“证明材料”中上传"));
            }
        });
        return lacking;
    }

    private Stream<EvidenceFile> since(List<EvidenceFile> now) {
        return now.stream().filter(file -> handedIn(file.id()).isEmpty());
    }

    private boolean isAskedFor(EvidenceFile file) {
        return file.hasContent() && (file.replaces() == null ? kinds.containsKey(file.category()) : isReturned(file.replaces()));
    }
}
