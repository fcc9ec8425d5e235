package org.tidu.evidence.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.problem.Busy;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/** Whether one more file may come: of this kind, this large, this many, and with room for it. Said before a byte is sent. */
@Component
class EvidenceLimits {

    private static final Duration COME_BACK = Duration.ofMinutes(10);
    private static final long MEGABYTE = 1024L * 1024;
    /** What is removed still takes its room for a while: so often the quota with it. A wrong film can be put right, the disk cannot be filled by coming and going. */
    private static final int TIMES_HELD = 2;
    /** Of a case, whatever they are: lists are read whole. */
    private static final int MOST = 500;

    private final EvidenceCategories categories;
    private final EvidenceTable files;
    private final UploadFolder folder;
    private final EvidenceSettings settings;

    EvidenceLimits(EvidenceCategories categories, EvidenceTable files, UploadFolder folder, EvidenceSettings settings) {
        this.categories = categories;
        this.files = files;
        this.folder = folder;
        this.settings = settings;
    }

    /** @throws InvalidInput when there is no such category */
    EvidenceCategory category(CaseRow row, String code) {
        return categories.find(row.roundId(), code).orElseThrow(() -> new InvalidInput("category", "本批次没有这个材料类别"));
    }

    /**
     * @param others the files of the case, without the one that is replaced
     * @param name   as it is kept
     */
    void check(EvidenceCategory category, CreditCode uscc, List<EvidenceFile> others, String name, long size, @Nullable String instance) {
        if (category.types().stream().noneMatch(type -> type.endings().stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))) {
            throw new InvalidInput("name", "「" + name + "」不能作为" + category.name() + "：只收 " + category.typesInWords()
                    + "。压缩包请解开后逐个上传，Office 文档请另存为 PDF");
        }
        if (size > category.largest()) {
            throw new InvalidInput("size", "「" + name + "」有 " + megabytes(size) + " MB，「" + category.name() + "」单个不超过 "
                    + category.largest() / MEGABYTE + " MB，请压缩后重新选择");
        }
        belongs(category, name, instance);
        if (others.size() >= MOST) {
            throw new Conflict("一件申报最多 " + MOST + " 个文件（未接收的也算），请先移除不用的");
        }
        long same = others.stream().filter(file -> !file.isRefused() && file.category().equals(category.code()))
                .filter(file -> !category.perInstance() || Objects.equals(file.instance(), instance)).count();
        if (same >= category.most()) {
            throw new Conflict("「" + category.name() + "」" + (category.perInstance() ? "每个场景实例" : "") + "最多 " + category.most()
                    + " 个文件，请先移除不用的，或替换已有的");
        }
        room(uscc, size);
    }

    /** Where files go by scenario instances, one is named; elsewhere none. */
    void belongs(EvidenceCategory category, String name, @Nullable String instance) {
        if (category.perInstance() && instance == null) {
            throw new InvalidInput("instance", "请填写「" + name + "」属于哪个场景实例");
        }
    }

    private void room(CreditCode uscc, long size) {
        if (files.bytesOf(uscc) + size > settings.quota().toBytes()) {
            throw new Conflict("本企业的证明材料合计不超过 " + settings.quota().toMegabytes() + " MB，请先移除不用的文件");
        }
        if (files.bytesHeldFor(uscc) + size > TIMES_HELD * settings.quota().toBytes()) {
            throw new Conflict("本企业移除的文件还占着空间，移除 " + settings.removedFor().toDays() + " 天后释放；请过几天再上传，或请系统管理员调整限额");
        }
        if (files.unfinishedOf(uscc) >= settings.unfinished()) {
            throw new Conflict("本企业已有 " + settings.unfinished() + " 个文件没有传完，请先传完或移除");
        }
        if (folder.free() - files.announcedBytes() - size < settings.keepFree().toBytes()) {
            throw new Busy("服务器的存储空间不足，暂时不能上传；已上传的文件不受影响，请稍后再试并告诉系统管理员", COME_BACK);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / MEGABYTE + (bytes % MEGABYTE == 0 ? 0 : 1);
    }
}
