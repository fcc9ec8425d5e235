package org.tidu.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A paper somebody has changed a word in, with everything else as it was. */
public final class AlteredPaper {

    private AlteredPaper() {}

    public static byte[] of(byte[] docx, String words, String others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream altered = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                altered.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = content.readAllBytes();
                altered.write(entry.getName().equals("word/document.xml")
                        ? new String(part, StandardCharsets.UTF_8).replaceFirst(words, others).getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        return bytes.toByteArray();
    }
}
