package org.tidu.roster.sheet;

import org.tidu.problem.InvalidInput;

/** How a file is refused that would take more memory or time than a list is worth. */
final class TooMuch {

    private TooMuch() {}

    /** @param what in Chinese, follows 文件 */
    static InvalidInput inTheFile(String what) {
        return new InvalidInput("file", "文件" + what + "，请只保留要导入的一个工作表、删去多余内容，或分成几个文件上传");
    }
}
