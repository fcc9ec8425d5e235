/// <reference types="vite/client" />

/** Address of what pdf.js asks for while it reads, with a slash at its end. */
declare const __PDF_FILES__: string
