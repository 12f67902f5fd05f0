"""The laptop's camera, and what stands in a picture's QR code.

    stop = open_camera(show)     # show(QImage) is called for each picture
    code_in(picture)             # the text, or nothing

Qt's multimedia needs libraries of the system that not every laptop has, so it is loaded
when a camera is asked for, and what is missing is an error like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.errors import MediaError, MediaFault

ShowPicture = Callable[[QImage], None]
OpenCamera = Callable[[ShowPicture, Callable[[MediaError], None]], Callable[[], None]]
"""Calls the first with each picture, the second if the camera fails; gives the way to stop."""

_LONGEST_SIDE = 1280


class Camera(NamedTuple):
    """A way to look: `open` begins, `is_there` says whether there is anything to look with."""

    open: OpenCamera
    is_there: Callable[[], bool]


def has_camera() -> bool:
    """Whether this laptop has a camera, and what Qt needs for it."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 (it may be missing)
    except ImportError:
        return False
    return not QMediaDevices.defaultVideoInput().isNull()


def open_camera(show: ShowPicture, fail: Callable[[MediaError], None]) -> Callable[[], None]:
    """Begin to look through the first camera. Raises `MediaError` where there is none."""
    try:
        from PySide6.QtMultimedia import (  # noqa: PLC0415 (its libraries may be missing)
            QCamera,
            QMediaCaptureSession,
            QMediaDevices,
            QVideoFrame,
            QVideoSink,
        )
    except ImportError as error:
        raise _no_camera(error) from error
    device = QMediaDevices.defaultVideoInput()
    if device.isNull():
        raise _no_camera("no video input")
    camera, sink, session = QCamera(device), QVideoSink(), QMediaCaptureSession()
    session.setCamera(camera)
    session.setVideoSink(sink)

    def on_frame(frame: QVideoFrame) -> None:
        if frame.isValid():
            show(frame.toImage())

    def stop() -> None:
        camera.stop()
        sink.videoFrameChanged.disconnect(on_frame)

    sink.videoFrameChanged.connect(on_frame)
    camera.errorOccurred.connect(lambda _error, found: fail(_no_camera(found)))
    camera.start()
    return stop


def code_in(picture: QImage) -> str:
    """The text of the first QR code in a picture, or nothing."""
    import zxingcpp  # noqa: PLC0415 (so that a start is short)

    if picture.isNull():
        return ""
    if max(picture.width(), picture.height()) > _LONGEST_SIDE:
        picture = picture.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    return next((code.text for code in found if code.valid), "")


def _no_camera(found: object) -> MediaError:
    return MediaError(
        "No camera can be used on this laptop.", MediaFault.NO_CAMERA, found=str(found)
    )


LAPTOPS_CAMERA = Camera(open_camera, has_camera)
"""The real one."""
