package org.tidu.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.ExistingProcessAction;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a DOCX a PDF by a LibreOffice process of this node. It starts with the first paper and stays, since starting takes longer than
 * converting; it listens on this machine alone. Where there is no LibreOffice the DOCX stands alone.
 */
@Component
public class PdfMaker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PdfMaker.class);
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(60);
    private static final Duration CONVERTED_WITHIN = Duration.ofSeconds(120);
    /** A process grows with the documents it has seen. */
    private static final int DOCUMENTS_OF_A_PROCESS = 100;

    private final Optional<File> home;
    private LocalOfficeManager office;

    /** @param home of LibreOffice; empty to look where it is usually installed, {@code none} to have no PDF */
    public PdfMaker(@Value("${tidu.paper.office-home}") String home) {
        this.home = home.equals("none") ? Optional.empty() : home.isBlank() ? usual() : Optional.of(new File(home));
        if (this.home.isEmpty()) {
            LOG.info("papers: no LibreOffice, so they are made as DOCX alone");
        }
    }

    public boolean isThere() {
        return home.isPresent();
    }

    /** @throws IllegalStateException when LibreOffice does not start, or does not convert it in time */
    public synchronized byte[] of(byte[] docx) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            LocalConverter.make(started()).convert(new ByteArrayInputStream(docx)).as(DefaultDocumentFormatRegistry.DOCX)
                    .to(pdf).as(DefaultDocumentFormatRegistry.PDF).execute();
            return pdf.toByteArray();
        } catch (OfficeException broken) {
            destroy();
            throw new IllegalStateException("LibreOffice made no PDF", broken);
        }
    }

    @Override
    public synchronized void destroy() {
        if (office != null) {
            try {
                office.stop();
            } catch (OfficeException gone) {
                LOG.debug("LibreOffice had ended: {}", gone.toString());
            }
            office = null;
        }
    }

    private LocalOfficeManager started() throws OfficeException {
        if (office == null) {
            LocalOfficeManager starting = LocalOfficeManager.builder().officeHome(home.orElseThrow()).hostName("127.0.0.1").portNumbers(freePort())
                    .existingProcessAction(ExistingProcessAction.FAIL).processTimeout(STARTED_WITHIN.toMillis())
                    .taskExecutionTimeout(CONVERTED_WITHIN.toMillis()).maxTasksPerProcess(DOCUMENTS_OF_A_PROCESS).build();
            starting.start();
            office = starting;
        }
        return office;
    }

    private static Optional<File> usual() {
        File home = LocalOfficeUtils.getDefaultOfficeHome();
        return Optional.ofNullable(home).filter(File::isDirectory);
    }

    /** Nodes on one machine have a process each. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
