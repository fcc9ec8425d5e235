package org.tidu.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.tidu.evidence.FiledEvidence;
import org.tidu.paper.PaperSamples;
import org.tidu.paper.content.PaperContent;
import org.tidu.paper.layout.PaperDocument;
import org.tidu.paper.pdf.PdfMaker;

/**
 * The paper of a full application: {@code tidu.bench.instances} scenario instances (40), each text filled to half of what it may hold, each
 * instance with a picture. DOCX within 2 s, PDF within 10 s by a LibreOffice that has been started. Reading the case and making the pictures small is not in the time.
 */
public final class PaperBenchmark {

    private static final int INSTANCES = Integer.getInteger("tidu.bench.instances", 40);
    private static final int TIMES = Integer.getInteger("tidu.bench.times", 5);

    private PaperBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        byte[] picture = picture();
        List<FiledEvidence> evidence = new ArrayList<>();
        for (int number = 0; number < INSTANCES; number++) {
            evidence.add(new FiledEvidence("id" + number, "实景照片", null, "照片" + number + ".jpg", null, false, 10, "a".repeat(64), true));
        }
        PaperContent content = PaperSamples.of(PaperSamples.full(INSTANCES), evidence);
        PdfMaker pdf = new PdfMaker("");
        byte[] docx = PaperDocument.write(content, hash -> Optional.of(picture));
        if (pdf.isThere()) {
            pdf.of(docx);
        }
        double[] docxSeconds = new double[TIMES];
        double[] pdfSeconds = new double[TIMES];
        int pdfBytes = 0;
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            docx = PaperDocument.write(content, hash -> Optional.of(picture));
            docxSeconds[time] = (System.nanoTime() - begin) / 1e9;
            begin = System.nanoTime();
            pdfBytes = pdf.isThere() ? pdf.of(docx).length : 0;
            pdfSeconds[time] = (System.nanoTime() - begin) / 1e9;
        }
        pdf.destroy();
        System.out.printf("%n%d instances, %d pictures: DOCX of %,d KB, PDF of %,d KB%n", INSTANCES, evidence.size(), docx.length >> 10, pdfBytes >> 10);
        System.out.printf("DOCX %s s; PDF %s s%n", figures(docxSeconds), pdfBytes == 0 ? "none, no LibreOffice" : figures(pdfSeconds));
    }

    private static String figures(double[] seconds) {
        Arrays.sort(seconds);
        return "%.2f / %.2f / %.2f".formatted(seconds[0], seconds[seconds.length / 2], seconds[seconds.length - 1]);
    }

    /** As large as papers have them, and not easily packed. */
    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(820, 615, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Random random = new Random(7);
        for (int stroke = 0; stroke < 4_000; stroke++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillRect(random.nextInt(820), random.nextInt(615), 30, 20);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
