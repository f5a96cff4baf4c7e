import { nodeErrorCode } from "./nodeErrorCode";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件或所在文件夹不存在",
  ENOTDIR: "路径中有一部分不是文件夹",
  EISDIR: "它是一个文件夹",
  ELOOP: "符号链接互相指向，找不到文件",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  EBUSY: "文件正被打开，请关闭后再试",
  ETXTBSY: "文件正被打开，请关闭后再试",
  EMFILE: "打开的文件过多，请关闭一些程序后再试",
  ENFILE: "打开的文件过多，请关闭一些程序后再试",
  ENOSPC: "磁盘空间不足，请清理后重试",
  EDQUOT: "磁盘配额已满，请清理后重试",
  EFBIG: "文件过大，超出磁盘允许",
  ERR_FS_FILE_TOO_LARGE: "文件过大",
  EIO: "磁盘读写出错",
  EINVAL: "文件名或路径不合系统要求，请换一个",
  ENAMETOOLONG: "文件名过长",
  ESTALE: "网络位置已断开，请重新连接后再试",
  ETIMEDOUT: "网络位置没有回应，请检查网络后再试",
  EHOSTDOWN: "网络位置没有回应，请检查网络后再试",
  EHOSTUNREACH: "网络位置没有回应，请检查网络后再试",
};

/** A system error in words, without a full stop; any other error is a fault of ours and goes on. */
export function reasonOf(error: unknown): string {
  const code = nodeErrorCode(error);
  if (code === null) throw error;
  return reasons[code] ?? `系统错误 ${code}`;
}

/**
 * Why a file could not be put in the place of another, in a folder that had just taken a new one: Windows refuses so
 * what a program such as Excel holds open, by one of three codes.
 */
export function replacingReasonOf(error: unknown, platform: NodeJS.Platform = process.platform): string {
  const isHeldOpen = platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(nodeErrorCode(error) ?? "");
  return isHeldOpen ? "文件正被打开，请关闭后再试" : reasonOf(error);
}
