package org.tidu.evidence.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.springframework.stereotype.Component;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.evidence.store.UploadFolder;

/**
 * tus 1.0.0 (https://tus.io/protocols/resumable-upload): PATCH, with checksums. An upload is announced, and given up, by operations of
 * the portal, which know what may be sent; so the protocol's own ways to do so are off. HEAD is answered without the library, which would
 * not while bytes come.
 */
@Component
class TusProtocol {

    private static final int LOCKED = 423;
    static final String ADDRESS = "/api/evidence-uploads";

    private final TusFileUploadService service;

    TusProtocol(UploadFolder folder, EvidenceSettings settings) {
        service = new TusFileUploadService()
                .withUploadIdFactory(new UuidUploadIdFactory())
                .withUploadUri(ADDRESS)
                .withUploadStorageService(folder)
                .withUploadLockingService(new DiskLockingService(settings.folder().toString()))
                .disableTusExtension("creation").disableTusExtension("concatenation").disableTusExtension("termination")
                .disableTusExtension("expiration");
    }

    /** @return the status the protocol refuses it with, which has not gone out; empty when it was answered */
    OptionalInt answer(HttpServletRequest request, HttpServletResponse response, String owner) throws IOException {
        CaughtRefusal caught = new CaughtRefusal(response);
        service.process(request, caught, owner);
        // bytes of the file that come by another node: the library says nothing then
        return caught.refused().isEmpty() && caught.getStatus() != HttpServletResponse.SC_NO_CONTENT ? OptionalInt.of(LOCKED) : caught.refused();
    }
}
