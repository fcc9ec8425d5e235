package org.tidu.evidence.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseTable;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.file.EvidenceWriting;
import org.tidu.evidence.store.StoreAway;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.problem.BadHeader;
import org.tidu.problem.Busy;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.throttle.PacedRequests;

/** Takes in bytes of a file that was announced, from the enterprise that announced it. */
@Component
class UploadReception {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final String GONE = "没有这个上传，可能已被移除；请重新选择文件";

    private final EvidenceTable files;
    private final EvidenceWriting writing;
    private final CaseTable cases;
    private final UploadFolder folder;
    private final UploadSlots slots;
    private final TusProtocol tus;

    UploadReception(EvidenceTable files, EvidenceWriting writing, CaseTable cases, UploadFolder folder, UploadSlots slots, TusProtocol tus) {
        this.files = files;
        this.writing = writing;
        this.cases = cases;
        this.folder = folder;
        this.slots = slots;
        this.tus = tus;
    }

    /**
     * Answers HEAD or PATCH.
     *
     * @return the file, when all of it has come
     * @throws NotFound     when the enterprise sends no such file
     * @throws Conflict     when the bytes do not follow those that are here, or the application was handed in without them
     * @throws BadHeader    when a header the protocol asks for is missing or wrong, or the bytes are not those of their checksum
     * @throws InvalidInput when they are more than was announced
     * @throws Busy         when there is no place for it, or it was so slow that it gave its place up: what has come so far stays
     * @throws StoreAway    when the disk is full: what has come so far stays
     */
    boolean isComplete(String id, EnterpriseMember member, HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceFile file = files.find(id).filter(found -> found.uscc().equals(member.uscc()))
                .orElseThrow(() -> new NotFound(GONE));
        if (request.getHeader(OVERRIDE) != null) {
            // the library would obey it, past every check that goes by the method
            throw new InvalidInput(OVERRIDE, "不支持改写请求方法，请直接用 HEAD 或 PATCH");
        }
        boolean sends = HttpMethod.PATCH.matches(request.getMethod());
        boolean comes = file.state() == EvidenceState.UPLOADING;
        if (!sends) {
            UploadHeaders.told(file, comes ? folder.received(id) : file.size(), request, response);
        } else if (comes) {
            taken(file, request, response);
        } else {
            throw new Conflict("「" + file.name() + "」已全部收到，不用再传");
        }
        return comes && folder.received(id) == file.size();
    }

    private void taken(EvidenceFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireOpen(file);
        check(file, request);
        UploadSlot slot = slots.take(file.uscc(), file.id());
        PacedRequests.judgedElsewhere(request, true);
        try {
            OptionalInt refused = tus.answer(new LeavingRequest(request, slot), response, file.uscc().value());
            requirePlace(slot, file, request, response);
            requireAnswered(refused, file, response);
        } catch (IOException | RuntimeException fault) {
            if (files.find(file.id()).isEmpty()) {
                // removed while its bytes came: the library stumbles over what is gone
                throw new NotFound(GONE);
            }
            if (fault instanceof IOException io && isFull(io)) {
                throw new StoreAway(io);
            }
            throw fault;
        } finally {
            PacedRequests.judgedElsewhere(request, false);
            slot.free();
        }
    }

    /** What came before the place was given up stays. */
    private void requirePlace(UploadSlot slot, EvidenceFile file, HttpServletRequest request, HttpServletResponse response) {
        if (slot.leaves() && folder.received(file.id()) < file.size()) {
            PacedRequests.giveUp(request);
            told(file, response);
            throw new Busy("正在上传的人较多，您的网络较慢，「" + file.name() + "」暂停上传，稍后会自动继续，已上传的部分不会丢失", UploadSlots.COME_BACK);
        }
    }

    private void requireAnswered(OptionalInt refused, EvidenceFile file, HttpServletResponse response) {
        if (refused.isPresent()) {
            throw UploadHeaders.refusal(refused.getAsInt(), file, told(file, response));
        }
    }

    /** The library had announced an empty answer, and how far the bytes would have come. @return how far they have */
    private long told(EvidenceFile file, HttpServletResponse response) {
        long here = folder.received(file.id());
        response.setContentLengthLong(-1);
        response.setHeader(UploadHeaders.OFFSET, String.valueOf(here));
        return here;
    }

    /** What comes whole after the application was handed in would belong to no revision, and nobody would read it. */
    private void requireOpen(EvidenceFile file) {
        writing.shut(cases.find(file.declarationNumber()).orElseThrow()).ifPresent(why -> {
            throw new Conflict("「" + file.name() + "」没有传完，未随申报书提交，现在不再接收：" + why);
        });
    }

    private void check(EvidenceFile file, HttpServletRequest request) {
        if (!Files.exists(folder.bytes(file.id()))) {
            throw new Conflict("「" + file.name() + "」已传的部分不在服务器上了，请移除后重新选择文件");
        }
        long here = folder.received(file.id());
        UploadHeaders.check(file, request, here);
        long coming = request.getContentLengthLong();
        if (coming < 0) {
            throw new InvalidInput(HttpHeaders.CONTENT_LENGTH, "请在 Content-Length 中注明这一段的长度");
        }
        if (coming > file.size() - here) {
            throw new InvalidInput(HttpHeaders.CONTENT_LENGTH, "「" + file.name() + "」比选择时大，可能已被修改；请移除后重新上传");
        }
    }

    private boolean isFull(IOException fault) {
        return String.valueOf(fault.getMessage()).contains("No space left") || folder.free() == 0;
    }
}
