package org.tidu.paper.layout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that a telephone reads. */
final class QrCode {

    /** In pixels; each square of the code has a whole number of them. */
    private static final int EDGE = 330;
    private static final int QUIET_SQUARES = 1;

    private QrCode() {}

    static byte[] png(String address) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, EDGE, EDGE, Map.of(EncodeHintType.MARGIN, QUIET_SQUARES));
            BufferedImage picture = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    picture.setRGB(x, y, squares.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can be made of " + address, tooLong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
