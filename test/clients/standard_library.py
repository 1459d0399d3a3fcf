"""A merchant in Python who has nothing but the standard library, and openssl for what RSA needs.

It starts an emulator for itself (after `npm run build`), prints a line for each step that went well, and ends with 1 at
the first that did not. With the argument `certificate` the platform has certificates alone, and each request has an empty
`Wechatpay-Serial` until something is encrypted, as Java's and Go's clients send it.
"""

import base64
import hashlib
import json
import pathlib
import queue
import secrets
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 20


def openssl(*arguments, text=b""):
    return subprocess.run(["openssl", *arguments], input=text, capture_output=True, check=True).stdout


class Merchant:
    def __init__(self, folder):
        self.folder = folder
        self.config = json.loads((folder / "config.json").read_text())
        self.only_certificate = "publicKeyId" not in self.config
        certificate_key = folder / "certificate_key.pem"
        certificate_key.write_bytes(openssl("x509", "-in", folder / "wechatpay_cert.pem", "-pubkey", "-noout"))
        self.keys = {self.config["certificateSerial"]: certificate_key}
        if not self.only_certificate:
            self.keys[self.config["publicKeyId"]] = folder / "pub_key.pem"
        # The key that encrypts for the platform.
        self.serial = self.config["certificateSerial" if self.only_certificate else "publicKeyId"]

    def authorization(self, method, target, body):
        timestamp, nonce = str(int(time.time())), secrets.token_urlsafe(24)
        message = "\n".join([method, target, timestamp, nonce, body, ""]).encode()
        signature = openssl("dgst", "-sha256", "-sign", self.folder / "apiclient_key.pem", text=message)
        fields = {
            "signature": base64.b64encode(signature).decode(),
            "serial_no": self.config["serial"],
            "timestamp": timestamp,
            "nonce_str": nonce,
            "mchid": self.config["mchid"],
        }
        return "WECHATPAY2-SHA256-RSA2048 " + ", ".join(f'{name}="{value}"' for name, value in fields.items())

    def verify(self, headers, body):
        signature = self.folder / "signature"
        signature.write_bytes(base64.b64decode(headers["Wechatpay-Signature"]))
        message = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + body + b"\n"
        key = self.keys[headers["Wechatpay-Serial"]]
        openssl("dgst", "-sha256", "-verify", key, "-signature", signature, text=message)

    def request(self, method, path, data=None, query=None, headers=None, signed=None, verify=True):
        """Status and bytes of the answer, whose signature is right."""
        target = path + ("?" + urllib.parse.urlencode(query) if query else "")
        body = data if isinstance(data, bytes) else json.dumps(data).encode() if data is not None else None
        text = signed if signed is not None else (body or b"").decode()
        sent = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Authorization": self.authorization(method, target, text),
            **({"Wechatpay-Serial": ""} if self.only_certificate else {}),
            **(headers or {}),
        }
        request = urllib.request.Request(self.config["url"].rstrip("/") + target, body, sent, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                status, received, content = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as answer:
            status, received, content = answer.code, answer.headers, answer.read()
        if verify:
            self.verify(received, content)
        return status, content

    def ask(self, status, *arguments, **options):
        got, content = self.request(*arguments, **options)
        assert got == status, (got, content.decode())
        return json.loads(content) if content else None

    def operate(self, command, **parameters):
        url = f"{self.config['url']}_emulator/api/{command}"
        with urllib.request.urlopen(url, json.dumps(parameters).encode(), timeout=PATIENCE) as answer:
            return json.load(answer)

    def seal(self, text):
        arguments = ["-pubin", "-inkey", self.keys[self.serial], "-pkeyopt", "rsa_padding_mode:oaep"]
        return base64.b64encode(openssl("pkeyutl", "-encrypt", *arguments, text=text.encode())).decode()


def open_shop():
    """Where notifications arrive, and a queue of them."""
    received = queue.Queue()

    class Shop(BaseHTTPRequestHandler):
        def do_POST(self):
            received.put((self.headers, self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/notify", received


def flow(merchant):
    mchid, serial = merchant.config["mchid"], {"Wechatpay-Serial": merchant.serial}
    listed = merchant.ask(200, "GET", "/v3/certificates")["data"]
    assert [one["serial_no"] for one in listed] == [merchant.config["certificateSerial"]], listed
    print("certificates")

    notify_url, notifications = open_shop()

    def notified(event_type):
        headers, body = notifications.get(timeout=PATIENCE)
        merchant.verify(headers, body)
        assert json.loads(body)["event_type"] == event_type, body.decode()

    user = "/v3/offlinefacemch/organizations/" + urllib.parse.quote("学校 1") + "/users/out-user-id/u1"
    change = {"user_name": merchant.seal("张三"), "status": "NORMAL"}
    merchant.ask(204, "PATCH", user, change, headers=serial)
    found = merchant.ask(200, "GET", user)
    assert (found["user_name"], found["status"]) == ("张三", "NORMAL"), found
    merchant.ask(200, "GET", "/v3/offlinefacemch/organizations", query={"organization_id": "学校 1"})
    print("K12")

    out_trade_no = f"python-{int(time.time())}"
    order = {
        "appid": "wxd678efh567hg6787",
        "mchid": mchid,
        "description": "一本书",
        "out_trade_no": out_trade_no,
        "notify_url": notify_url,
        "amount": {"total": 100},
    }
    assert merchant.ask(200, "POST", "/v3/pay/transactions/native", order)["code_url"].startswith("weixin://")
    print("order")

    merchant.operate("pay", out_trade_no=out_trade_no)
    notified("TRANSACTION.SUCCESS")
    print("notification")

    paid = merchant.ask(200, "GET", f"/v3/pay/transactions/out-trade-no/{out_trade_no}", query={"mchid": mchid})
    assert paid["trade_state"] == "SUCCESS", paid
    assert merchant.ask(400, "POST", "/v3/pay/transactions/native", order)["code"] == "ORDERPAID"
    print("query")

    refund = {
        "transaction_id": paid["transaction_id"],
        "out_refund_no": f"refund-{out_trade_no}",
        "notify_url": notify_url,
        "amount": {"refund": 40, "total": 100, "currency": "CNY"},
    }
    merchant.ask(200, "POST", "/v3/refund/domestic/refunds", refund)
    merchant.operate("advance", seconds=60)
    notified("REFUND.SUCCESS")
    print("refund")

    picture = secrets.token_bytes(64)
    meta = json.dumps({"filename": "图.png", "sha256": hashlib.sha256(picture).hexdigest()}, ensure_ascii=False)
    form = (
        f'--x-y-z\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{meta}\r\n'
        '--x-y-z\r\nContent-Disposition: form-data; name="file"; filename="图.png"\r\nContent-Type: image/png\r\n\r\n'
    )
    kind = {"Content-Type": "multipart/form-data; boundary=x-y-z"}
    body = form.encode() + picture + b"\r\n--x-y-z--\r\n"
    assert merchant.ask(200, "POST", "/v3/merchant/media/upload", body, headers=kind, signed=meta)["media_id"]
    print("upload")

    merchant.operate("advance", seconds=2 * 24 * 3600)  # the bill of a day is there on the next
    query = {"bill_date": paid["success_time"][:10], "bill_type": "ALL"}
    bill = merchant.ask(200, "GET", "/v3/bill/tradebill", query=query)
    address = urllib.parse.urlsplit(bill["download_url"])
    status, content = merchant.request("GET", f"{address.path}?{address.query}", verify=False)
    assert status == 200, content
    assert hashlib.sha1(content).hexdigest() == bill["hash_value"], "the digest of the bill"
    assert f"`{out_trade_no}," in content.decode(), content.decode()
    print("bill")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        keys = sys.argv[1] if len(sys.argv) > 1 else "both"
        command = ["node", ROOT / "packages/cli/dist/index.js", "emulate", "--port", "0", "--keys", keys, "--out", folder]
        gateway = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            for line in gateway.stdout:
                if line.startswith("Press Ctrl-C"):
                    break
            else:
                sys.exit("the emulator did not start")
            threading.Thread(target=gateway.stdout.read, daemon=True).start()
            flow(Merchant(folder))
        finally:
            gateway.terminate()
            gateway.wait(PATIENCE)


main()
