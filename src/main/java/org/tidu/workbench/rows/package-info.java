/** Test rows as part of a draft: what its owner decided of them, kept with who and why. */
package org.tidu.workbench.rows;
