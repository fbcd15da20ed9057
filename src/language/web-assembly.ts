/** What is used of WebAssembly here: TypeScript knows it in browsers only. */
declare global {
  namespace WebAssembly {
    class Memory {
      constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
      readonly buffer: SharedArrayBuffer;
      /** Returns the number of pages there were before. */
      grow(pages: number): number;
    }
    class Module {
      constructor(code: Uint8Array);
    }
    class Instance {
      constructor(
        module: Module,
        imports: { readonly [module: string]: { readonly [name: string]: Memory | bigint | number } },
      );
      readonly exports: { readonly [name: string]: unknown };
    }
  }
}

/** Bytes by which memories grow. */
export const PAGE = 65_536;
