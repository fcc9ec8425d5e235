package org.tidu.support;

import java.nio.charset.StandardCharsets;

/** Small PDF files, whole or spoilt. */
public final class Pdfs {

    private Pdfs() {}

    /** One empty page; the title makes it another file. */
    public static byte[] of(String title) {
        return with("<< /Title (" + title + ") >>");
    }

    /** The same with something more in its objects. */
    public static byte[] with(String object) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        String[] objects = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", object};
        int[] places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            pdf.append("%010d 00000 n \n".formatted(place));
        }
        pdf.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a form sends that holds this one file. */
    public static byte[] upload(String name, byte[] content) {
        byte[] head = ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] foot = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + content.length + foot.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        System.arraycopy(foot, 0, all, head.length + content.length, foot.length);
        return all;
    }

    public static final String MULTIPART = "multipart/form-data; boundary=edge";
}
