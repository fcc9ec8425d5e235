package org.tidu.paper.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.evidence.Evidence;
import org.tidu.evidence.FiledEvidence;
import org.tidu.paper.content.PaperContent;
import org.tidu.paper.content.PaperContents;
import org.tidu.paper.order.PaperFile;
import org.tidu.paper.order.PaperFiles;
import org.tidu.paper.order.PaperOrder;
import org.tidu.recommendation.SummaryLine;

/**
 * Everything of a revision in one ZIP, written while it is fetched: a case may have 20 GB of videos. Nothing is packed tighter, since films and
 * pictures are packed already. {@code manifest.json} stands at the end and names every file with the SHA-256 of the bytes that were written.
 */
@Component
class PaperBundle {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PaperContents contents;
    private final PaperFiles files;
    private final Evidence evidence;
    private final SummaryLine line;

    PaperBundle(PaperContents contents, PaperFiles files, Evidence evidence, SummaryLine line) {
        this.contents = contents;
        this.files = files;
        this.evidence = evidence;
        this.line = line;
    }

    /** 推荐汇总表 with this project alone. */
    byte[] line(PaperOrder order) {
        PaperContent content = contents.of(order);
        String sha256 = content.filings().stream().filter(filing -> filing.formId().equals(Documents.APPLICATION)).findFirst()
                .map(Filing::sha256).orElseThrow();
        return line.of(content.row(), content.data().getOrDefault(Documents.START, Map.of()), content.data().get(Documents.APPLICATION), sha256);
    }

    /** @throws IOException when whoever fetches it goes away, or a stored file is not what was handed in: the ZIP breaks off then */
    void write(PaperOrder order, OutputStream into) throws IOException {
        PaperContent content = contents.of(order);
        List<Map<String, Object>> written = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(new NeverClosed(into));
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (PaperFile file : files.of(order.verification())) {
            byte[] bytes = files.content(order.verification(), file.kind()).orElseThrow();
            add(zip, "申报书." + file.kind().ending(), new ByteArrayInputStream(bytes), file.sha256(), written);
        }
        byte[] sheet = line(order);
        add(zip, "推荐汇总表（本项目）.xlsx", new ByteArrayInputStream(sheet), DigestUtils.sha256Hex(sheet), written);
        int number = 0;
        for (FiledEvidence file : content.evidence()) {
            number++;
            try (InputStream bytes = evidence.content(file.sha256())) {
                add(zip, "证明材料/%03d_".formatted(number) + PaperName.clean(file.category()) + "_" + PaperName.clean(file.name()), bytes, file.sha256(), written);
            }
        }
        zip.putNextEntry(new ZipEntry("manifest.json"));
        zip.write(JSON.writeValueAsBytes(manifest(order, content, written)));
        zip.closeEntry();
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, InputStream content, String sha256, List<Map<String, Object>> written)
            throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        zip.putNextEntry(new ZipEntry(name));
        byte[] block = new byte[64 * 1024];
        long size = 0;
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            zip.write(block, 0, read);
            digest.update(block, 0, read);
            size += read;
        }
        zip.closeEntry();
        String found = Hex.encodeHexString(digest.digest());
        if (!found.equals(sha256)) {
            throw new IOException("what is stored of " + name + " is not what was handed in");
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", name);
        said.put("size", size);
        said.put("sha256", found);
        written.add(said);
    }

    private static Map<String, Object> manifest(PaperOrder order, PaperContent content, List<Map<String, Object>> written) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("verification", order.verification());
        manifest.put("declarationNumber", order.declarationNumber().value());
        manifest.put("revision", order.revision());
        manifest.put("enterprise", content.row().enterpriseName());
        manifest.put("factory", content.row().factoryName());
        manifest.put("documents", content.filings().stream().map(filing -> {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("title", Documents.title(filing.formId()));
            said.put("revision", filing.revision());
            said.put("receipt", filing.receipt());
            said.put("receivedAt", filing.receivedAt().toString());
            said.put("sha256", filing.sha256());
            return said;
        }).toList());
        manifest.put("files", written);
        return manifest;
    }

    /** The answer is the server's to close. */
    private static final class NeverClosed extends FilterOutputStream {

        private NeverClosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
