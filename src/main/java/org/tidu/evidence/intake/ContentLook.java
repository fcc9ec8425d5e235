package org.tidu.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.tidu.evidence.category.ContentType;

/** Reads a file once, a block at a time: its hash, and what it is by its first bytes. Nothing in it is opened or unpacked. */
@Component
class ContentLook {

    /** Tika's magic needs no more. */
    private static final int HEAD = 64 * 1024;
    private static final int BLOCK = 256 * 1024;

    /** The name says nothing: only the content is asked. */
    private final Tika tika = new Tika();

    /** @param mediaType {@code text/html}, {@code application/pdf}; {@code application/octet-stream} when nobody knows */
    record Seen(long size, String sha256, String mediaType, boolean acts) {}

    /** ISO/IEC 14496-12: a box {@code ftyp} with one of the brands of films comes first. Tika knows a few of them by other names. */
    private static boolean isMp4(byte[] first) {
        return first.length >= 12 && new String(first, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && new String(first, 8, 4, StandardCharsets.ISO_8859_1).matches("isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash");
    }

    Seen look(Path file) throws IOException {
        String mediaType;
        try (InputStream head = Files.newInputStream(file)) {
            byte[] first = head.readNBytes(HEAD);
            mediaType = isMp4(first) ? ContentType.MP4.mediaType() : tika.detect(first);
        }
        MessageDigest digest = DigestUtils.getSha256Digest();
        ActiveContent acting = new ActiveContent();
        boolean pdf = mediaType.equals("application/pdf");
        long size = 0;
        try (InputStream content = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                digest.update(block, 0, read);
                size += read;
                if (pdf) {
                    acting.look(block, read);
                }
            }
        }
        return new Seen(size, HexFormat.of().formatHex(digest.digest()), mediaType, acting.found());
    }
}
