import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A merchant in Java who has the JDK and nothing else. `java test/clients/StandardLibrary.java`, at the root and after
 * `npm run build`, starts an emulator, prints a line for each step that went well, and ends with 1 at the first that did not.
 * With the argument `certificate` the platform has certificates alone, and each request names a serial, an empty one before it
 * knows any, as wechatpay-java and gopay do.
 */
final class StandardLibrary {
  static final int PATIENCE = 20;

  final HttpClient http = HttpClient.newHttpClient();
  final Path folder;
  final boolean certificateOnly;
  String serial = "";
  final String config;
  final PrivateKey privateKey;
  final Map<String, PublicKey> keys = new HashMap<>();
  final BlockingQueue<Message> notifications = new LinkedBlockingQueue<>();

  record Message(UnaryOperator<String> header, byte[] body) {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("clients-check-");
    String keys = arguments.length > 0 ? arguments[0] : "both";
    Process gateway =
        new ProcessBuilder("node", "packages/cli/dist/index.js", "emulate", "--port", "0", "--keys", keys, "--out", folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      BufferedReader log = new BufferedReader(new InputStreamReader(gateway.getInputStream(), StandardCharsets.UTF_8));
      String line = log.readLine();
      while (line != null && !line.startsWith("Press Ctrl-C")) line = log.readLine();
      check(line != null, "the emulator did not start");
      Thread drain = new Thread(() -> {
        try {
          while (log.readLine() != null) continue;
        } catch (IOException ended) {
          // So has the emulator.
        }
      });
      drain.setDaemon(true);
      drain.start();
      new StandardLibrary(folder, keys.equals("certificate")).flow();
    } finally {
      gateway.destroy();
      gateway.waitFor(PATIENCE, TimeUnit.SECONDS);
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) Files.delete(file);
      }
      Files.delete(folder);
    }
    System.exit(0); // the client's own threads would keep it alive
  }

  StandardLibrary(Path folder, boolean certificateOnly) throws Exception {
    this.folder = folder;
    this.certificateOnly = certificateOnly;
    config = Files.readString(folder.resolve("config.json"));
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    privateKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(pem("apiclient_key.pem")));
    if (certificateOnly) return;
    serial = value("publicKeyId", config);
    keys.put(serial, rsa.generatePublic(new X509EncodedKeySpec(pem("pub_key.pem"))));
  }

  void flow() throws Exception {
    String mchid = value("mchid", config);

    // Decrypted first, so that the answer can be verified with what it holds.
    Answer certificates = send("GET", "/v3/certificates", "", "");
    String certificate = decrypt(certificates.text());
    var x509 = CertificateFactory.getInstance("X.509").generateCertificate(
        new ByteArrayInputStream(certificate.getBytes(StandardCharsets.UTF_8)));
    keys.put(value("serial_no", certificates.text()), x509.getPublicKey());
    verify(certificates.headers(), certificates.body());
    if (certificateOnly) serial = value("serial_no", certificates.text());
    System.out.println("certificates");

    String name = URLEncoder.encode("学校 1", StandardCharsets.UTF_8);
    String user = "/v3/offlinefacemch/organizations/" + name.replace("+", "%20") + "/users/out-user-id/u1";
    ask(204, "PATCH", user, "{\"user_name\":\"" + seal("张三") + "\",\"status\":\"NORMAL\"}", serial);
    check(value("user_name", ask(200, "GET", user, "", "")).equals("张三"), "the user has its name");
    // In a query the space stays a plus, as WeChat Pay's own Java client sends it.
    String organization = "/v3/offlinefacemch/organizations?organization_id=" + name;
    check(value("organization_id", ask(200, "GET", organization, "", "")).equals("学校 1"), "the organisation is found");
    System.out.println("K12");

    String out_trade_no = "java-" + Instant.now().getEpochSecond();
    String notify_url = openShop();
    String order = """
        {
          "appid": "wxd678efh567hg6787", "mchid": "%s", "description": "一本书", "out_trade_no": "%s",
          "notify_url": "%s", "amount": { "total": 100, "currency": "CNY" }
        }
        """.formatted(mchid, out_trade_no, notify_url);
    check(value("code_url", ask(200, "POST", "/v3/pay/transactions/native", order, "")).startsWith("weixin:"), "there is a code_url");
    System.out.println("order");

    operate("pay", "{\"out_trade_no\":\"" + out_trade_no + "\"}");
    String paid = notified("TRANSACTION.SUCCESS");
    check(value("out_trade_no", paid).equals(out_trade_no), "the notification is about the order");
    System.out.println("notification");

    String found = ask(200, "GET", "/v3/pay/transactions/out-trade-no/" + out_trade_no + "?mchid=" + mchid, "", "");
    check(value("transaction_id", found).equals(value("transaction_id", paid)), "query and notification agree");
    System.out.println("query");

    String refund = """
        {"out_trade_no":"%s","out_refund_no":"refund-%s","notify_url":"%s","amount":{"refund":40,"total":100,"currency":"CNY"}}"""
        .formatted(out_trade_no, out_trade_no, notify_url);
    ask(200, "POST", "/v3/refund/domestic/refunds", refund, "");
    operate("advance", "{\"seconds\":60}");
    check(value("refund_status", notified("REFUND.SUCCESS")).equals("SUCCESS"), "the refund has arrived");
    System.out.println("refund");

    operate("advance", "{\"seconds\":172800}"); // the bill of a day is there on the next
    String day = value("success_time", found).substring(0, 10);
    String bill = ask(200, "GET", "/v3/bill/tradebill?bill_date=" + day + "&bill_type=ALL", "", "");
    URI download = URI.create(value("download_url", bill));
    Answer file = send("GET", download.getRawPath() + "?" + download.getRawQuery(), "", "");
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file.body()));
    check(digest.equals(value("hash_value", bill)), "the bill has its digest");
    check(file.text().contains("`" + out_trade_no + ","), "the order is in the bill: " + file.text());
    System.out.println("bill");
  }

  record Answer(int status, UnaryOperator<String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer send(String method, String target, String body, String serial) throws Exception {
    String timestamp = String.valueOf(Instant.now().getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(privateKey);
    signature.update(String.join("\n", method, target, timestamp, nonce, body, "").getBytes(StandardCharsets.UTF_8));
    String authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%s\",serial_no=\"%s\",signature=\"%s\""
        .formatted(value("mchid", config), nonce, timestamp, value("serial", config), Base64.getEncoder().encodeToString(signature.sign()));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(value("url", config)).resolve(target))
        .timeout(Duration.ofSeconds(PATIENCE))
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header("Authorization", authorization);
    String named = certificateOnly ? this.serial : serial;
    if (certificateOnly || !named.isEmpty()) request.header("Wechatpay-Serial", named);
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), name -> answer.headers().firstValue(name).orElse(""), answer.body());
  }

  /** The text of an answer that has this status and a right signature. */
  String ask(int status, String method, String target, String body, String serial) throws Exception {
    Answer answer = send(method, target, body, serial);
    check(answer.status() == status, method + " " + target + ": " + answer.status() + " " + answer.text());
    verify(answer.headers(), answer.body());
    return answer.text();
  }

  void verify(UnaryOperator<String> header, byte[] body) throws Exception {
    PublicKey key = keys.get(header.apply("Wechatpay-Serial"));
    check(key != null, "a key is known for " + header.apply("Wechatpay-Serial"));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    String head = header.apply("Wechatpay-Timestamp") + "\n" + header.apply("Wechatpay-Nonce") + "\n";
    signature.update(head.getBytes(StandardCharsets.UTF_8));
    signature.update(body);
    signature.update((byte) '\n');
    check(signature.verify(Base64.getDecoder().decode(header.apply("Wechatpay-Signature"))), "the signature is right");
  }

  /** The plaintext of the first `ciphertext` in a JSON text. */
  String decrypt(String json) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] key = value("apiv3Key", config).getBytes(StandardCharsets.UTF_8);
    byte[] nonce = value("nonce", json).getBytes(StandardCharsets.UTF_8);
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(value("associated_data", json).getBytes(StandardCharsets.UTF_8));
    return new String(cipher.doFinal(Base64.getDecoder().decode(value("ciphertext", json))), StandardCharsets.UTF_8);
  }

  String seal(String text) throws Exception {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
    cipher.init(Cipher.ENCRYPT_MODE, keys.get(serial));
    return Base64.getEncoder().encodeToString(cipher.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  void operate(String command, String parameters) throws Exception {
    URI uri = URI.create(value("url", config) + "_emulator/api/" + command);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(PATIENCE)).POST(BodyPublishers.ofString(parameters)).build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    check(answer.statusCode() == 200, command + ": " + answer.body());
  }

  /** Where notifications arrive. */
  String openShop() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/notify", exchange -> {
      notifications.add(new Message(exchange.getRequestHeaders()::getFirst, exchange.getRequestBody().readAllBytes()));
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    });
    server.start();
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/notify";
  }

  /** What the next notification says, which must be of this type and have a right signature. */
  String notified(String event_type) throws Exception {
    Message message = notifications.poll(PATIENCE, TimeUnit.SECONDS);
    check(message != null, "no notification " + event_type);
    verify(message.header(), message.body());
    String text = new String(message.body(), StandardCharsets.UTF_8);
    check(value("event_type", text).equals(event_type), text);
    return decrypt(text);
  }

  byte[] pem(String name) throws Exception {
    return Base64.getMimeDecoder().decode(Files.readString(folder.resolve(name)).replaceAll("-----.*-----", ""));
  }

  /** The first text of this name in a JSON text: the JDK reads no JSON. */
  static String value(String name, String json) {
    var matcher = Pattern.compile("\"" + name + "\": *\"([^\"]*)\"").matcher(json);
    check(matcher.find(), "no " + name + " in " + json);
    return matcher.group(1);
  }

  static void check(boolean holds, String what) {
    if (!holds) throw new AssertionError(what);
  }
}
